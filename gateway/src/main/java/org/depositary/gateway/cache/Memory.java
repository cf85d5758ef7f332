package org.depositary.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;

/**
 * What was answered to anybody, given again while nothing that could change it has happened.
 *
 * <p>An answer is given from here while the services' journals are where they were before it was read, no write has been
 * answered since, that was heard a moment ago, and its term runs. Else the service is asked whether it still stands.
 */
@Singleton
public class Memory {

    private final Cache<Question, Slot> slots;
    private final ConcurrentMap<Question, Inquiry> asked = new ConcurrentHashMap<>();
    private final Watermarks watermarks;
    private final GatewaySettings.Cache settings;
    private final Clock clock;

    Memory(GatewaySettings settings, Watermarks watermarks, Clock clock) {
        this.settings = settings.cache();
        this.watermarks = watermarks;
        this.clock = clock;
        slots = Caffeine.newBuilder()
                .maximumWeight(this.settings.memory().asLongValue())
                .<Question, Slot>weigher((question, slot) -> question.weight() + slot.weight())
                .expireAfterWrite(this.settings.staleFor())
                .build();
    }

    /** What is here and needs no asking. */
    public Optional<Told> recall(Question question) {
        return find(question).filter(this::stands).map(kept -> new Told(kept, Told.Way.HIT));
    }

    /** Waits for the answer that somebody else has asked for, or {@code ask}s for it, for all who come meanwhile. */
    public void inquire(RoutingContext request, Question question, List<Service> of, Consumer<Inquiry> ask) {
        var mine = new Inquiry(question, of.stream().map(watermarks::of).toList(), term(), find(question));
        var standing = asked.merge(question, mine, (before, now) -> isStillAsked(before) ? before : now);
        if (standing == mine) {
            request.addEndHandler(end -> abandon(mine));
            ask.accept(mine);
        } else {
            await(request.request(), standing, () -> ask.accept(mine));
        }
    }

    /** Nobody has to wait for {@code inquiry} any longer; without effect where it has been answered. */
    public void abandon(Inquiry inquiry) {
        asked.remove(inquiry.question(), inquiry);
        inquiry.tellNothing();
    }

    /** Keeps {@code answer}, whether or not it still stands: it may be confirmed. */
    Told keep(Inquiry inquiry, Kept answer, Told.Way way) {
        var question = inquiry.question();
        if (answer.differsByLanguage()) {
            slots.put(question.inAnyLanguage(), new Slot.ByLanguage());
        }
        slots.asMap()
                .merge(
                        answer.differsByLanguage() ? question : question.inAnyLanguage(),
                        answer,
                        (before, now) ->
                                before instanceof Kept kept && now instanceof Kept later ? kept.orLater(later) : now);
        return finish(inquiry, new Told(answer, way));
    }

    /** Whether nothing has happened since {@code former} at the services that were read at {@code heads}. */
    boolean agrees(Kept former, Map<Service, Long> heads) {
        return former.marks().stream()
                .filter(mark -> heads.containsKey(mark.service()))
                .allMatch(mark ->
                        mark.head() >= heads.getOrDefault(mark.service(), 0L) && watermarks.isUnsurpassed(mark));
    }

    /** What {@code inquiry} is answered with, whoever waits for it. */
    Told finish(Inquiry inquiry, Told answer) {
        asked.remove(inquiry.question(), inquiry);
        return inquiry.tell(answer);
    }

    private void await(HttpServerRequest request, Inquiry inquiry, Runnable otherwise) {
        var here = Vertx.currentContext();
        request.pause();
        inquiry.told()
                .onComplete(told -> here.runOnContext(now -> {
                    if (told.succeeded()) {
                        Telling.tell(request, told.result());
                    } else {
                        otherwise.run();
                    }
                }));
    }

    /** Whether its answer, which is read after it was sent, will be one to who asks now. */
    private boolean isStillAsked(Inquiry inquiry) {
        return watermarks.isNow(inquiry.term().since())
                && inquiry.marks().stream().allMatch(watermarks::isUnsurpassed);
    }

    private Optional<Kept> find(Question question) {
        var slot = slots.getIfPresent(question.inAnyLanguage());
        return slot instanceof Slot.ByLanguage
                ? Optional.ofNullable(slots.getIfPresent(question)).map(Kept.class::cast)
                : Optional.ofNullable((Kept) slot);
    }

    private boolean stands(Kept kept) {
        for (var mark : kept.marks()) {
            if (!watermarks.isLatest(mark)) {
                return false;
            }
        }
        return kept.term().runs(today(), System.nanoTime());
    }

    private Term term() {
        return new Term(today(), System.nanoTime(), settings.recheck());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
