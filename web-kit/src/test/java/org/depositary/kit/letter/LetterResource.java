package org.depositary.kit.letter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.paging.Page;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/letters")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class LetterResource {

    private static final int LETTERS = 120;

    enum Tone {
        PLAIN,
        WARM
    }

    record Stamp(String country, @Nullable Integer pence) {}

    record LetterRequest(
            @NotBlank String text,
            @Nullable PartialDate writtenOn,
            @Nullable LocalDate postedOn,
            @Nullable MultilingualText title,
            @Nullable Tone tone,
            @Nullable List<@Valid Stamp> stamps) {}

    @Schema(name = "Letter")
    record LetterView(String text, Optional<String> note, Optional<Tone> tone) {}

    record Letters(List<String> items, Page page) {}

    public static class Question {
        @RestQuery
        @Nullable
        LocalDate asAt;

        @RestQuery
        @Nullable
        Instant knownAt;

        @RestQuery
        @Nullable
        Tone tone;
    }

    private final Callers callers;

    LetterResource(Callers callers) {
        this.callers = callers;
    }

    @GET
    @APIResponse(responseCode = "200", description = "A page.")
    public Response list(@BeanParam ListParameters page) {
        return page.answer(LetterResource::letters, Letters::page);
    }

    @GET
    @Path("{letter}")
    @APIResponse(responseCode = "200", description = "The letter.")
    @APIResponse(responseCode = "304", description = "As you have it.")
    public LetterView one(@RestPath UUID letter, @BeanParam Question question, @RestQuery @Max(5) int most) {
        return view(letter + " " + question.asAt + " " + question.knownAt + " " + question.tone + " " + most);
    }

    @POST
    @RolesAllowed(Roles.LEGAL_OFFICER)
    @APIResponse(responseCode = "201", description = "Written.")
    public LetterView write(@Valid LetterRequest request) {
        return view(request.text());
    }

    @PUT
    @Path("{letter}")
    @RolesAllowed(Roles.LEGAL_OFFICER)
    @APIResponse(responseCode = "200", description = "Written anew.")
    @APIResponse(responseCode = "428", description = "If-Match is needed.")
    public LetterView change(@RestPath UUID letter, @Valid LetterRequest request) {
        return view(request.text());
    }

    @GET
    @Path("caller")
    public Caller caller() {
        return callers.current();
    }

    @GET
    @Path("broken")
    public LetterView broken() {
        throw new IllegalStateException("org.depositary.Secret at LetterResource.java:12");
    }

    private static Letters letters(Cursor cursor) {
        var first = cursor.after().map(Integer::valueOf).orElse(-1) + 1;
        var found = IntStream.range(first, LETTERS)
                .limit(cursor.limit() + 1L)
                .mapToObj(String::valueOf)
                .toList();
        var cut = Page.Cut.of(found, cursor, key -> key);
        return new Letters(cut.items(), cut.page());
    }

    private static LetterView view(String text) {
        return new LetterView(text, Optional.empty(), Optional.empty());
    }
}
