package org.depositary.declarations.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.declarations.clause.AddClause;
import org.depositary.declarations.clause.ClauseRequest;
import org.depositary.declarations.instrument.DescribeInstrument;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.instrument.InstrumentDescription;
import org.depositary.kit.identity.Caller;
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
    private final Forms forms;
    private final ObjectMapper json;

    ImportInstrument(
            DescribeInstrument describe,
            AddClause add,
            Instrument.Repository instruments,
            Forms forms,
            ObjectMapper json) {
        this.describe = describe;
        this.add = add;
        this.instruments = instruments;
        this.forms = forms;
        this.json = json;
    }

    /** The import of the document {@code body}. */
    public Write<?> of(InputStream body, ImportParameters given) {
        var read = AkomaNtosoImport.read(body, given, json);
        return Write.creation(read, caller -> bringIn(read, caller));
    }

    private Supplier<Answer> bringIn(AkomaNtosoImport.Result read, Caller caller) {
        var faults = new ArrayList<>(read.faults());
        var description = faults.isEmpty()
                ? forms.read(read.instrument(), InstrumentDescription.class, "", faults)
                : Optional.<InstrumentDescription>empty();
        read.clauses().forEach(clause -> forms.check(clause, "/" + clause.eId(), faults));
        if (!faults.isEmpty() || description.isEmpty()) {
            throw new Unsound(
                    "import-in-form",
                    "Nothing was imported; see errors for all that is wrong.",
                    faults.stream().limit(MOST_FAULTS).toList());
        }
        return bringIn(description.get(), read, caller);
    }

    private Supplier<Answer> bringIn(InstrumentDescription described, AkomaNtosoImport.Result read, Caller caller) {
        Steps.carryOut(describe.register(described), caller);
        read.clauses().forEach(clause -> Steps.carryOut(add.to(described.slug(), clause), caller));
        var instrument = instruments.require(described.slug());
        var count =
                (int) read.clauses().stream().flatMap(ClauseRequest::flattened).count();
        var report = new ImportReport(described.slug(), read.languages().getFirst(), read.languages(), count);
        return () -> Answer.created(instrument.path(), instrument.version(), report);
    }
}
