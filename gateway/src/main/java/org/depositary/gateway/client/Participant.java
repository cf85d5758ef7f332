package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.depositary.kit.text.MultilingualText;

/** A participant's key and its name by language. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Participant(String code, MultilingualText name) {}
