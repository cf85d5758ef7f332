package org.depositary.declarations.participant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to act for a participant from now on: a person the realm knows. */
@Schema(description = "Who is to act for a participant from now on: a person the realm knows.")
public record TeamMemberRequest(
        @Schema(examples = "officer-fr") @NotBlank @Size(max = 255)
        String username) {}
