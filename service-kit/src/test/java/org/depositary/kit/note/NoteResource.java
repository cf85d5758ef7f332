package org.depositary.kit.note;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.CloudEvent;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.FeedReader;
import org.depositary.kit.journal.Head;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.kit.write.Writes;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/notes")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {

    record NoteRequest(
            String id, String participant, @NotBlank String text) {}

    record NoteView(String id, String participant, String text) {
        static NoteView of(Note note) {
            return new NoteView(note.id(), note.participant(), note.text());
        }
    }

    record RemarkRequest(@NotBlank String text, @Nullable UUID supersedes) {}

    record RemarkView(UUID id, String text) {
        static RemarkView of(Remark remark) {
            return new RemarkView(remark.id(), remark.text());
        }
    }

    record RemarksView(List<RemarkView> items, Optional<java.time.Instant> knownAt) {}

    record KnownView(java.time.LocalDate asAt, Optional<java.time.Instant> knownAt) {}

    private final Note.Repository notes;
    private final Writes writes;
    private final Journal journal;
    private final Reads reads;
    private final Representation representation;
    private final FeedReader feed;
    private final Remark.Repository remarks;
    private final Misfortune misfortune;

    NoteResource(
            Note.Repository notes,
            Writes writes,
            Journal journal,
            Reads reads,
            Representation representation,
            FeedReader feed,
            Remark.Repository remarks,
            Misfortune misfortune) {
        this.notes = notes;
        this.writes = writes;
        this.journal = journal;
        this.reads = reads;
        this.representation = representation;
        this.feed = feed;
        this.remarks = remarks;
        this.misfortune = misfortune;
    }

    @POST
    @RolesAllowed(Roles.LEGAL_OFFICER)
    public Response create(@Valid NoteRequest request) {
        return writes.carryOut(new Write<>(
                Optional::empty,
                nothing -> Optional.of(request.participant()),
                nothing -> Optional.empty(),
                request,
                (nothing, caller) -> {
                    var note = new Note(request.id(), request.participant(), request.text());
                    append(note, "note.written", caller, null);
                    notes.persist(note);
                    return () -> {
                        misfortune.strike(request.text());
                        return Answer.created("/notes/" + note.id(), note.version(), NoteView.of(note));
                    };
                }));
    }

    @PUT
    @Path("{note}")
    @RolesAllowed(Roles.LEGAL_OFFICER)
    public Response change(@RestPath String note, @Valid NoteRequest request) {
        return writes.carryOut(new Write<>(
                () -> notes.locked(note),
                found -> Optional.of(found.participant()),
                found -> Optional.of(found.version()),
                request,
                (found, caller) -> {
                    var before = NoteView.of(found);
                    found.reword(request.text());
                    append(found, "note.reworded", caller, before);
                    return () -> Answer.changed(found.version(), NoteView.of(found));
                }));
    }

    @GET
    @Path("{note}")
    public Response one(@RestPath String note, @BeanParam AsOfParameters parameters) {
        return reads.as(parameters, asOf -> {
            var found = notes.findByIdOptional(note)
                    .orElseThrow(() -> new org.depositary.kit.problem.Unknown("note", note));
            return representation.of(found.version(), asOf, NoteView.of(found));
        });
    }

    @POST
    @Path("{note}/remarks")
    @RolesAllowed(Roles.LEGAL_OFFICER)
    public Response remark(@RestPath String note, @Valid RemarkRequest request) {
        return writes.carryOut(new Write<>(
                () -> notes.locked(note),
                found -> Optional.of(found.participant()),
                found -> Optional.empty(),
                request,
                (found, caller) -> {
                    var recorded = journal.append(Entry.of("note.remarked", "notes/" + note, request, caller)
                            .because(request.text()));
                    var remark = new Remark(found, request.text(), recorded, request.supersedes());
                    remarks.persist(remark);
                    return () -> Answer.created("/notes/" + note, found.version(), RemarkView.of(remark));
                }));
    }

    @GET
    @Path("{note}/remarks")
    public RemarksView remarks(@RestPath String note, @BeanParam AsOfParameters parameters) {
        return reads.as(parameters, asOf -> {
            var current = History.of(remarks.of(note, asOf.knownAt())).current();
            return new RemarksView(current.stream().map(RemarkView::of).toList(), asOf.knownAt());
        });
    }

    @GET
    @Path("asked")
    public KnownView asked(@BeanParam AsOfParameters parameters) {
        return reads.as(parameters, asOf -> new KnownView(asOf.asAt(), asOf.knownAt()));
    }

    @GET
    @Path("events")
    public List<CloudEvent> events(@BeanParam FeedReader.Parameters parameters) {
        return feed.read(parameters);
    }

    @GET
    @Path("events/head")
    public Head head() {
        return feed.head();
    }

    private void append(Note note, String type, Caller caller, @Nullable Object before) {
        journal.append(
                Entry.of(type, "notes/" + note.id(), NoteView.of(note), caller).replacing(before));
    }
}
