package org.depositary.bad;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class BeanThatAnybodyCanMake {

    public BeanThatAnybodyCanMake(Clock clock) {}
}
