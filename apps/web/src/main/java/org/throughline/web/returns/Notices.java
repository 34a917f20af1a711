package org.throughline.web.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.returns.checks.Kind;
import org.throughline.web.access.Sight;
import org.throughline.web.returns.Noticed.Marked;
import org.throughline.web.returns.Noticed.Rule;
import org.throughline.web.returns.Noticed.Who;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads what was found. Figures count every child; a list names only those who are open to whoever asks, so each takes the
 * children who are hidden from them.
 */
@Component
public class Notices {

    private static final TypeReference<List<Marked>> MARKED = new TypeReference<>() {};

    /** The latest answer to the same thing, of whichever return of that collection. */
    private static final String ANSWERED = """
              left join (select distinct on (collection, about, code, thing)
                                collection, about, code, thing, words, at, by_name, run as note_run
                           from returns.note
                          order by collection, about, code, thing, id desc) n
                on n.collection = d.collection and n.about = f.about and n.code = f.code and n.thing = f.thing
            """;

    private static final String FOUND = """
              from returns.finding f
              join returns.rule r on r.run = f.run and r.code = f.code
              join returns.result d on d.run = f.run
            """ + ANSWERED + """
             where f.run = :run
               and (:code = '' or f.code = :code)
               and (:kind = '' or r.kind = :kind)
               and (:team = '' or f.team = :team or (:team = '-' and f.team = ''))
               and (:worker = '' or f.worker = :worker or (:worker = '-' and f.worker = ''))
               and (:about = '' or f.about = :about)
               and (:answered = '' or (:answered = 'yes') = (coalesce(n.words, '') <> ''))
            """;

    private static final String OPEN = " and (f.person is null or f.person <> all (:hidden)) ";

    private static final String COLUMNS = """
            select f.number, f.code, r.kind, r.wrong, r.mend, f.about, f.person, f.child, f.tab, f.row_no, f.thing, f.place,
                   f.marked::text as marked, f.worker, f.worker_name, f.team, f.team_name,
                   n.words, n.at as note_at, n.by_name as note_by, n.note_run
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Notices(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private StatementSpec with(String sql, Which which) {
        return jdbc.sql(sql)
                .param("run", which.run())
                .param("code", which.code())
                .param("kind", which.kind())
                .param("team", which.team())
                .param("worker", which.worker())
                .param("about", which.about())
                .param("answered", which.answered());
    }

    /** Whether it is about the return as a whole, or about a child who is not hidden from the reader. */
    public static boolean mayName(Sight who, Noticed noticed) {
        return noticed.person().map(child -> !who.hidden().contains(child)).orElse(true);
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    /** In the order of the rules; those of children who are open to the reader. */
    public List<Noticed> list(Which which, Sight who, int from, int most) {
        return with(COLUMNS + FOUND + OPEN + " order by f.number limit :most offset :from", which)
                .param("hidden", ids(who.hidden()))
                .param("from", from)
                .param("most", most)
                .query(this::noticed)
                .list();
    }

    /** Every finding, the hidden children's too: for files that name nobody who is hidden. */
    public void each(Which which, Consumer<Noticed> reader) {
        int last = 0;
        var some = after(which, last);
        while (!some.isEmpty()) {
            some.forEach(reader);
            last = some.getLast().number() + 1;
            some = after(which, last);
        }
    }

    private List<Noticed> after(Which which, int last) {
        return with(COLUMNS + FOUND + " and f.number >= :last order by f.number limit 2000", which)
                .param("last", last)
                .query(this::noticed)
                .list();
    }

    /** Unjudged: see {@link #mayName}. */
    public Optional<Noticed> find(UUID run, int number) {
        return with(COLUMNS + FOUND + " and f.number = :number", Which.of(run))
                .param("number", number)
                .query(this::noticed)
                .optional();
    }

    /** About these children, and whatever these workers or teams had on the day of the check. Unjudged. */
    public List<Noticed> of(
            UUID run, Collection<PersonId> people, Collection<String> workers, Collection<String> teams) {
        return with(
                        COLUMNS + FOUND
                                + " and (f.person = any (:people) or f.worker = any (:workers) or f.team = any (:teams))"
                                + " and f.person is not null order by f.number",
                        Which.of(run))
                .param("people", ids(people))
                .param("workers", workers.toArray(String[]::new))
                .param("teams", teams.toArray(String[]::new))
                .query(this::noticed)
                .list();
    }

    /** About these children. Unjudged. */
    public List<Noticed> about(UUID run, Collection<PersonId> people) {
        return with(COLUMNS + FOUND + " and f.person = any (:people) order by f.person, f.number", Which.of(run))
                .param("people", ids(people))
                .query(this::noticed)
                .list();
    }

    /** How many there are, the hidden children's among them. */
    public long count(Which which) {
        return with("select count(*) " + FOUND, which).query(Long.class).single();
    }

    /** How many of them the reader may be shown. */
    public long open(Which which, Sight who) {
        return with("select count(*) " + FOUND + OPEN, which)
                .param("hidden", ids(who.hidden()))
                .query(Long.class)
                .single();
    }

    private static final String FIGURES = """
                   count(*) filter (where r.kind = 'ERROR') as errors,
                   count(*) filter (where r.kind = 'QUERY') as queries,
                   count(*) filter (where n.words <> '') as answered,
                   count(distinct nullif(f.about, '')) as children
            """;

    /** By rule, in the department's order. */
    public List<Count> byRule(UUID run) {
        return with(
                        "select f.code as key, max(r.wrong) as name, " + FIGURES + FOUND
                                + " group by f.code order by max(r.place)",
                        Which.of(run))
                .query(Notices::figure)
                .list();
    }

    /** The most errors first; last those without a team. */
    public List<Count> byTeam(UUID run) {
        return with(
                        "select f.team as key, max(f.team_name) as name, " + FIGURES + FOUND
                                + " group by f.team order by f.team = '', errors desc, queries desc, f.team",
                        Which.of(run))
                .query(Notices::figure)
                .list();
    }

    public List<Count> byWorker(UUID run) {
        return with(
                        "select f.worker as key, max(f.worker_name) as name, " + FIGURES + FOUND
                                + " group by f.worker order by f.worker = '', errors desc, queries desc, f.worker",
                        Which.of(run))
                .query(Notices::figure)
                .list();
    }

    /** Those who have findings, by name; last nobody. A key is of a team or of a worker. */
    public List<Named> teams(UUID run) {
        return named(run, "TEAM");
    }

    public List<Named> workers(UUID run) {
        return named(run, "WORKER");
    }

    /** @param key empty for nobody */
    public record Named(String key, String name) {}

    private List<Named> named(UUID run, String whose) {
        return jdbc.sql(
                        "select key, name from returns.tally where run = :run and whose = :whose order by key = '', name, key")
                .param("run", run)
                .param("whose", whose)
                .query(Named.class)
                .list();
    }

    /** Children who are open to the reader, the most errors first. */
    public List<Count> byChild(UUID run, Sight who, int from, int most) {
        return with(
                        "select f.about as key, max(f.child) as name, " + FIGURES + FOUND + OPEN
                                + " and f.about <> '' group by f.about"
                                + " order by errors desc, queries desc, max(f.child), f.about limit :most offset :from",
                        Which.of(run))
                .param("hidden", ids(who.hidden()))
                .param("from", from)
                .param("most", most)
                .query(Notices::figure)
                .list();
    }

    /** How many children have findings, of those who are open to the reader. */
    public int children(UUID run, Sight who) {
        return with("select count(distinct f.about) " + FOUND + OPEN + " and f.about <> ''", Which.of(run))
                .param("hidden", ids(who.hidden()))
                .query(Integer.class)
                .single();
    }

    public Optional<Rule> rule(UUID run, String code) {
        return jdbc.sql("select code, kind, wrong, mend from returns.rule where run = :run and code = :code")
                .param("run", run)
                .param("code", code)
                .query((row, _) -> rule(row))
                .optional();
    }

    public List<Rule> rules(UUID run) {
        return jdbc.sql("select code, kind, wrong, mend from returns.rule where run = :run order by place")
                .param("run", run)
                .query((row, _) -> rule(row))
                .list();
    }

    private static Count figure(ResultSet row, int number) throws SQLException {
        return new Count(
                row.getString("key"),
                row.getString("name"),
                row.getLong("errors"),
                row.getLong("queries"),
                row.getLong("answered"),
                row.getLong("children"));
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getString("code"),
                Kind.valueOf(row.getString("kind")),
                row.getString("wrong"),
                row.getString("mend"));
    }

    private Noticed noticed(ResultSet row, int number) throws SQLException {
        var words = row.getString("words");
        return new Noticed(
                row.getInt("number"),
                rule(row),
                row.getString("about"),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                row.getString("child"),
                row.getString("tab"),
                row.getInt("row_no"),
                row.getString("thing"),
                row.getString("place"),
                json.readValue(row.getString("marked"), MARKED),
                new Who(row.getString("worker"), row.getString("worker_name")),
                new Who(row.getString("team"), row.getString("team_name")),
                words == null || words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Note(
                                words,
                                row.getObject("note_at", OffsetDateTime.class).toInstant(),
                                row.getString("note_by"),
                                row.getObject("note_run", UUID.class))));
    }
}
