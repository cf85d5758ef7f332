package org.depositary.ratification.action;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Acts told in a line: {@code r: XA RESERVATION 2001-01-01 notified=2001-02-01; XB OBJECTION 2001-06-01 to=r}. A word
 * before the colon is the name under which others refer to an act.
 */
public final class Told {

    private Told() {}

    public static Acts acts(@Nullable String line) {
        var acts = new ArrayList<StandingAct>();
        if (line != null && !line.isBlank()) {
            Arrays.stream(line.split(";", -1))
                    .filter(one -> !one.isBlank())
                    .map(one -> act(one.strip(), acts.size()))
                    .forEach(acts::add);
        }
        return Acts.of(acts);
    }

    public static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static StandingAct act(String text, int index) {
        var named = text.split(": ", 2);
        var id = named(named.length == 2 ? named[0] : "act " + index);
        var words = named[named.length - 1].split(" +", -1);
        var type = words[1].split(":", -1);
        var parsed = TypeOfAct.parse(type[0]);
        var more = more(words);
        return new StandingAct(
                id,
                id,
                words[0],
                parsed.type(),
                type.length == 2 ? Optional.of(org.depositary.rules.SignatureEffect.valueOf(type[1])) : parsed.effect(),
                PartialDate.parse(words[2]),
                details(more),
                Optional.ofNullable(more.get("to")).map(Told::named),
                flags(more),
                true);
    }

    private static Map<String, String> more(String[] words) {
        var more = new HashMap<String, String>();
        Arrays.stream(words).skip(3).map(word -> word.split("=", 2)).forEach(pair -> more.put(pair[0], pair[1]));
        return more;
    }

    private static ActionDetails details(Map<String, String> more) {
        return new ActionDetails(
                day(more.get("received")),
                day(more.get("notified")),
                null,
                day(more.get("dated")),
                day(more.get("effective")),
                more.get("retroactive"),
                Optional.ofNullable(more.get("basis"))
                        .map(WithdrawalBasis::valueOf)
                        .orElse(null),
                null,
                scope(more),
                null,
                null);
    }

    private static @Nullable Scope scope(Map<String, String> more) {
        var clauses = several(more.get("clauses"));
        var territories = several(more.get("territories"));
        return clauses.isEmpty() && territories.isEmpty() ? null : new Scope(clauses, territories);
    }

    private static List<String> several(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(",", -1));
    }

    private static List<Flag> flags(Map<String, String> more) {
        return Optional.ofNullable(more.get("flag"))
                .map(word -> List.of(new Flag(Flag.Word.valueOf(word), "A_RULE", "VCLT", "Told.")))
                .orElse(List.of());
    }

    private static @Nullable PartialDate day(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
