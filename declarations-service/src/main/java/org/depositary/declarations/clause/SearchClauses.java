package org.depositary.declarations.clause;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.problem.Malformed;
import org.hibernate.Session;

/** Searches the texts of clauses by their words, in one language, with what PostgreSQL knows of it. */
@ApplicationScoped
public class SearchClauses {

    /**
     * The best first; of equals the one recorded last. Materialised, the words are read once and not at each text; within
     * {@code coalesce}, the day is looked at where the words are found, and not in an index in which nearly all texts hold. What an
     * amendment that binds all has replaced or struck out by the day is not found; what it leaves to others is.
     */
    private static final String FIND = """
            with asked as materialized (select search_configuration(:lang) as config,
                                               websearch_to_tsquery(search_configuration(:lang), :words) as query)
            select cast(hit.text as text), cast(hit.rank as text), i.slug,
                   ts_headline(asked.config, t.text, asked.query, :options)
            from asked, lateral (
                select p.text, p.instrument, ts_rank(p.words, asked.query) as rank from clause_passage p
                where p.language = :lang and p.words @@ asked.query and coalesce(p.validity @> cast(:day as date), false)
                  and not exists (select 1 from amendment a
                      where a.instrument = p.instrument and a.binds = 'ALL' and a.valid_from <= cast(:day as date)
                        and a.regime <> p.regime
                        and (p.regime = p.instrument or a.valid_from > coalesce(lower(p.validity), '-infinity'))
                        and (exists (select 1 from clause_passage n where n.clause = p.clause and n.regime = a.regime
                                and n.language = p.language and coalesce(n.validity @> cast(:day as date), false))
                             or exists (select 1 from clause_version v where v.clause = p.clause and v.regime = a.regime
                                and v.struck_out and v.valid_from <= cast(:day as date)
                                and not exists (select 1 from clause_version w where w.supersedes = v.id))))
                  and (:first or (ts_rank(p.words, asked.query), p.text)
                                 < (cast(:rank as real), cast(:after as uuid)))
                order by rank desc, p.text desc limit :most) hit
            join clause_text t on t.id = hit.text join instrument i on i.id = hit.instrument
            order by hit.rank desc, hit.text desc""";

    private final EntityManager entities;
    private final ClauseText.Repository texts;
    private final ClauseVersion.Repository versions;

    SearchClauses(EntityManager entities, ClauseText.Repository texts, ClauseVersion.Repository versions) {
        this.entities = entities;
        this.texts = texts;
        this.versions = versions;
    }

    /** What is searched for: words, as one writes them into a search engine, in the texts of a language on a day. */
    public record Query(String words, String language, LocalDate day) {}

    /** What PostgreSQL calls the way in which words of {@code language} are found. */
    public String configuration(String language) {
        return String.valueOf(entities.createNativeQuery("select cast(search_configuration(:lang) as text)")
                .setParameter("lang", language)
                .getSingleResult());
    }

    /** A page of what is found. */
    public Page.Cut<ClauseHit> page(Query query, Cursor at) {
        var found = Page.Cut.of(rows(query, at), at, row -> row.rank() + " " + row.text());
        return new Page.Cut<>(hits(found.items(), query.day()), found.page());
    }

    private record Row(UUID text, String rank, String instrument, String marked) {}

    private List<Row> rows(Query query, Cursor at) {
        var after = at.after().map(SearchClauses::key).orElse(new String[] {"0", new UUID(0, 0).toString()});
        return entities.unwrap(Session.class)
                .createNativeQuery(FIND, Object[].class)
                .setParameter("lang", query.language())
                .setParameter("words", query.words())
                .setParameter("options", Passage.OPTIONS)
                .setParameter("day", query.day())
                .setParameter("first", at.after().isEmpty())
                .setParameter("rank", after[0])
                .setParameter("after", after[1])
                .setParameter("most", at.limit() + 1)
                .getResultStream()
                .map(row ->
                        new Row(UUID.fromString((String) row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    private static String[] key(String after) {
        var parts = after.split(" ", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9.e-]{1,20}") || !parts[1].matches("[0-9a-f-]{36}")) {
            throw new Malformed("unknown-cursor", "This cursor is not one of ours. Begin again without one.");
        }
        return parts;
    }

    private List<ClauseHit> hits(List<Row> rows, LocalDate day) {
        var found = new HashMap<UUID, ClauseText>();
        texts.list("id in ?1", rows.stream().map(Row::text).toList()).forEach(text -> found.put(text.id(), text));
        var records = versions
                .of(found.values().stream().map(ClauseText::clause).toList())
                .stream()
                .collect(groupingBy(ClauseVersion::instrument));
        return rows.stream().map(row -> hit(row, found, records, day)).toList();
    }

    private static ClauseHit hit(
            Row row, Map<UUID, ClauseText> found, Map<UUID, List<ClauseVersion>> records, LocalDate day) {
        var text = java.util.Objects.requireNonNull(found.get(row.text()));
        var record =
                new ClauseRecord(text.instrument(), records.getOrDefault(text.instrument(), List.of()), List.of(text));
        var clause = record.tree(Selection.on(day))
                .find(text.clause())
                .or(() -> record.last(text.clause()))
                .orElseThrow();
        return new ClauseHit(
                row.instrument(),
                text.clause(),
                clause.eId(),
                clause.description().number(),
                clause.description().heading(),
                text.id(),
                text.language(),
                text.wording().form(),
                text.binding().slug(),
                Passage.html(row.marked()));
    }
}
