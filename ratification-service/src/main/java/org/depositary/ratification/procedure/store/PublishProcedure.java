package org.depositary.ratification.procedure.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.kit.fact.History;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.procedure.Procedure;
import org.depositary.ratification.procedure.template.ProcedureTemplate;

/** Publishes a procedure, or its next version; cases that run keep the version they began with. */
@ApplicationScoped
public class PublishProcedure {

    private final Declared declared;
    private final PublishedProcedure.Repository published;
    private final Journal journal;
    private final ObjectMapper mapper;

    PublishProcedure(Declared declared, PublishedProcedure.Repository published, Journal journal, ObjectMapper mapper) {
        this.declared = declared;
        this.published = published;
        this.journal = journal;
        this.mapper = mapper;
    }

    /** The publication of {@code template} as a procedure of {@code participant}; {@code body} is what was sent. */
    public Write<?> publish(String participant, ProcedureTemplate template, Object body) {
        var whose = declared.participant(participant, "/participant").code();
        return Write.creation(body, caller -> publish(whose, template, caller));
    }

    private Supplier<Answer> publish(String participant, ProcedureTemplate template, Caller caller) {
        refuseFaults(template);
        var former = History.of(published.of(List.of(template.id()), Optional.empty()))
                .latest();
        former.ifPresent(version -> refuseAsSuccessor(version, participant, template));
        var edition = new PublishedProcedure.Edition(
                participant, template, former.map(PublishedProcedure::version).orElse(0) + 1);
        var recorded =
                journal.append(Entry.of("procedure.published", "procedures/" + template.id(), State.of(edition), caller)
                        .replacing(former.map(State::of).orElse(null)));
        var version = new PublishedProcedure(edition, recorded, former);
        published.persist(version);
        return () -> Answer.created(
                "/api/v1/procedures/" + template.id(), String.valueOf(version.version()), ProcedureView.of(version));
    }

    private static void refuseFaults(ProcedureTemplate template) {
        var faults = Procedure.faults(template);
        if (!faults.isEmpty()) {
            throw new Unsound(
                    "unsound-procedure",
                    "The procedure cannot be followed as it stands; each error names a place and says why.",
                    faults.stream()
                            .map(fault -> new InvalidPart(fault.pointer(), fault.says()))
                            .toList());
        }
    }

    private void refuseAsSuccessor(PublishedProcedure former, String participant, ProcedureTemplate template) {
        if (!former.participant().equals(participant)
                || former.track() != template.subject().track()) {
            throw new Unsound(
                    "procedure-of-another",
                    "/id",
                    "'%s' is a procedure of %s for %s; take another id."
                            .formatted(former.procedure(), former.participant(), former.track()));
        }
        if (mapper.valueToTree(former.body()).equals(mapper.valueToTree(template))) {
            throw new AlreadyPublished(former);
        }
    }

    /** The whole of a published version, as its journal entry gives it. */
    private record State(String participant, int version, ProcedureTemplate procedure) {

        static State of(PublishedProcedure.Edition edition) {
            return new State(edition.participant(), edition.version(), edition.body());
        }

        static State of(PublishedProcedure published) {
            return new State(published.participant(), published.version(), published.body());
        }
    }

    /** The procedure stands published as it was sent. */
    static final class AlreadyPublished extends Refusal {
        AlreadyPublished(PublishedProcedure former) {
            super(
                    Kind.CONFLICT,
                    "already-published",
                    "Version %d of '%s' says exactly this.".formatted(former.version(), former.procedure()));
        }
    }
}
