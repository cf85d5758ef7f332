package org.depositary.bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class EntityThatShowsAField {

    @Id
    String id = "";
}
