package org.depositary.declarations.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.declarations.clause.AddClause;
import org.depositary.declarations.clause.ClauseRequest;
import org.depositary.declarations.instrument.DescribeInstrument;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.instrument.InstrumentDescription;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Brings an instrument with its clauses into the register from Akoma Ntoso: all of it, or nothing. */
@ApplicationScoped
public class ImportInstrument {

    private static final int MOST_FAULTS = 500;

    private final DescribeInstrument describe;
    private final AddClause add;
    private final Instrument.Repository instruments;
    private final Validator validator;
    private final ObjectMapper json;

    ImportInstrument(
            DescribeInstrument describe,
            AddClause add,
            Instrument.Repository instruments,
            Validator validator,
            ObjectMapper json) {
        this.describe = describe;
        this.add = add;
        this.instruments = instruments;
        this.validator = validator;
        this.json = json;
    }

    /** The import of the document {@code body}. */
    public Write<?> of(InputStream body, ImportParameters given) {
        var read = AkomaNtosoReader.read(body, given);
        return Write.creation(read, caller -> bringIn(read, caller));
    }

    private Supplier<Answer> bringIn(AkomaNtosoReader.Result read, Caller caller) {
        var faults = new ArrayList<>(read.faults());
        var description =
                faults.isEmpty() ? description(read.instrument(), faults) : Optional.<InstrumentDescription>empty();
        read.clauses().forEach(clause -> check("/" + clause.eId(), clause, faults));
        if (!faults.isEmpty() || description.isEmpty()) {
            throw new Unsound(
                    "import-in-form",
                    "Nothing was imported; see errors for all that is wrong.",
                    faults.stream().limit(MOST_FAULTS).toList());
        }
        return bringIn(description.get(), read.clauses(), caller);
    }

    private Supplier<Answer> bringIn(InstrumentDescription described, List<ClauseRequest> clauses, Caller caller) {
        carryOut(describe.register(described), caller);
        clauses.forEach(clause -> carryOut(add.to(described.slug(), clause), caller));
        var instrument = instruments.require(described.slug());
        var count = (int) clauses.stream().flatMap(ClauseRequest::flattened).count();
        var language = clauses.stream()
                .flatMap(ClauseRequest::flattened)
                .flatMap(clause -> Optional.ofNullable(clause.text()).stream())
                .flatMap(text -> text.byLanguage().keySet().stream())
                .findFirst()
                .orElse("und");
        return () -> Answer.created(
                instrument.path(), instrument.version(), new ImportReport(described.slug(), language, count));
    }

    /** One step of several in the transaction of the import. */
    private static <A> void carryOut(Write<A> step, Caller caller) {
        var answer = step.work().apply(step.resource().get(), caller);
        assert answer != null;
    }

    private Optional<InstrumentDescription> description(Map<String, Object> read, List<InvalidPart> faults) {
        try {
            var description = json.treeToValue(json.valueToTree(read), InstrumentDescription.class);
            check("", description, faults);
            return Optional.of(description);
        } catch (JsonProcessingException e) {
            faults.add(new InvalidPart("/meta", "It does not describe an instrument: a value is not one known here."));
            return Optional.empty();
        }
    }

    private void check(String pointer, Object part, List<InvalidPart> faults) {
        validator
                .validate(part)
                .forEach(fault -> faults.add(new InvalidPart(
                        pointer + "/" + fault.getPropertyPath().toString().replace('.', '/'), fault.getMessage())));
    }
}
