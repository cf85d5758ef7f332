package org.depositary.declarations.participant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who acts for a participant, as the realm knows it. */
@Schema(description = "A person who acts for a participant, as the realm knows it.")
public record TeamMember(
        @Schema(
                description = "The person's id in the realm: the subject of its tokens.",
                examples = "7c0e6f0a-6f0e-4d55-9a3c-6a1f3a1a2b4c")
        String id,

        @Schema(examples = "officer-fr") String username,
        @Schema(examples = "Officer of France") String name) {}
