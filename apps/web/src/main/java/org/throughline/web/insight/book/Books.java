package org.throughline.web.insight.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.book.Chapter.Kept;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;
import tools.jackson.databind.ObjectMapper;

/**
 * Performance books. Their figures are counted once, in the background, when a book is asked for; what is loaded or typed
 * later makes another book and changes none.
 */
@Component
public class Books implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Books.class);
    private static final String ALL = """
            select b.id, b.as_at, b.known_on, b.at, b.by_name, p.state
              from insight.book b join insight.book_progress p on p.book = b.id
            """;

    private final JdbcClient jdbc;
    private final BookMaking making;
    private final Trail trail;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("performance-books").factory());

    Books(
            JdbcClient jdbc,
            BookMaking making,
            Trail trail,
            ObjectMapper json,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.making = making;
        this.trail = trail;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was under way when the service last stopped is counted now. */
    @EventListener
    void afterAStop(WebServerInitializedEvent started) {
        jdbc.sql(ALL + " where p.state = 'WAITING' order by b.at")
                .query(Books::book)
                .list()
                .forEach(this::later);
    }

    /**
     * Asks for a book; sent twice it is made once.
     *
     * @param knownOn a day that is past, for a book of the record as it was known then
     */
    @Transactional
    public void ask(Actor who, UUID id, LocalDate asAt, Optional<LocalDate> knownOn) {
        int written = jdbc.sql("""
                insert into insight.book (id, as_at, known_on, at, by_id, by_name)
                values (:id, :asAt, :knownOn, :at, :byId, :byName)
                    on conflict (id) do nothing
                """)
                .param("id", id)
                .param("asAt", asAt)
                .param("knownOn", knownOn.orElse(null), Types.DATE)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", who.id())
                .param("byName", who.name())
                .update();
        if (written == 0) {
            return;
        }
        jdbc.sql("insert into insight.book_progress (book, state) values (:id, 'WAITING')")
                .param("id", id)
                .update();
        trail.wrote(
                who,
                "performance book",
                null,
                "as at " + asAt + knownOn.map(day -> ", as known on " + day).orElse(""));
        var book = find(id).orElseThrow();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                later(book);
            }
        });
    }

    private void later(Book book) {
        oneAtATime.execute(() -> make(book));
    }

    private void make(Book book) {
        try {
            var chapters = making.make(book.asAt(), book.knownOn());
            transaction.executeWithoutResult(_ -> {
                if (isNow(book.id(), Book.State.DONE)) {
                    keep(book.id(), chapters);
                }
            });
        } catch (RuntimeException e) {
            LOG.error("the performance book {} could not be made", book.id(), e);
            isNow(book.id(), Book.State.FAILED);
        }
    }

    /** False where another has made it meanwhile. */
    private boolean isNow(UUID id, Book.State state) {
        return jdbc.sql("update insight.book_progress set state = :state where book = :id and state = 'WAITING'")
                        .param("state", state.name())
                        .param("id", id)
                        .update()
                > 0;
    }

    private record Placed(int place, int n, Kept kept) {}

    private void keep(UUID book, List<Chapter> chapters) {
        var figures = new ArrayList<Placed>();
        for (int place = 0; place < chapters.size(); place++) {
            var kept = chapters.get(place).figures();
            for (int n = 0; n < kept.size(); n++) {
                figures.add(new Placed(place, n, kept.get(n)));
            }
        }
        jdbc.sql("""
                insert into insight.book_measure (book, place, measure, words)
                select :book, number - 1, measure, words
                  from unnest(:measure::text[], :words::text[]) with ordinality as n (measure, words, number)
                """)
                .param("book", book)
                .param("measure", texts(chapters, chapter -> chapter.words().code()))
                .param("words", texts(chapters, chapter -> json.writeValueAsString(chapter.words())))
                .update();
        jdbc.sql("""
                insert into insight.book_figure
                    (book, place, n, kind, first, last, sort, part, numerator, denominator, untold, covered, value)
                select :book, place::int, n::int, kind, first::date, last::date, sort, part, numerator::bigint,
                       denominator::bigint, untold::bigint, covered, value
                  from unnest(:place::text[], :n::text[], :kind::text[], :first::text[], :last::text[], :sort::text[],
                              :part::text[], :numerator::text[], :denominator::text[], :untold::text[],
                              :covered::text[], :value::text[])
                       as f (place, n, kind, first, last, sort, part, numerator, denominator, untold, covered, value)
                """)
                .param("book", book)
                .param("place", texts(figures, Placed::place))
                .param("n", texts(figures, Placed::n))
                .param("kind", texts(figures, it -> it.kept().kind()))
                .param("first", texts(figures, it -> it.kept().first()))
                .param("last", texts(figures, it -> it.kept().last()))
                .param("sort", texts(figures, it -> it.kept().sort()))
                .param("part", texts(figures, it -> it.kept().part()))
                .param("numerator", texts(figures, it -> it.kept().numerator()))
                .param("denominator", texts(figures, it -> it.kept().denominator()))
                .param("untold", texts(figures, it -> it.kept().untold()))
                .param("covered", texts(figures, it -> it.kept().covered()))
                .param("value", texts(figures, it -> it.kept().value()))
                .update();
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new);
    }

    /** True where a book as at that day was made or is being made, of all that was known. */
    boolean isThereOneOf(LocalDate asAt) {
        return all().stream()
                .anyMatch(book ->
                        book.asAt().equals(asAt) && book.knownOn().isEmpty() && book.state() != Book.State.FAILED);
    }

    /** The newest first. */
    public List<Book> all() {
        return jdbc.sql(ALL + " order by b.at desc, b.id").query(Books::book).list();
    }

    public Optional<Book> find(UUID id) {
        return jdbc.sql(ALL + " where b.id = :id")
                .param("id", id)
                .query(Books::book)
                .optional();
    }

    /** As it was made, by theme; none while it is being made. */
    public List<Chapter> chapters(UUID id) {
        var figures = new ArrayList<List<Kept>>();
        jdbc.sql("""
                select place, kind, first, last, sort, part, numerator, denominator, untold, covered, value
                  from insight.book_figure where book = :id order by place, n
                """).param("id", id).query(row -> {
            while (figures.size() <= row.getInt("place")) {
                figures.add(new ArrayList<>());
            }
            figures.get(row.getInt("place")).add(kept(row));
        });
        return jdbc.sql("select words from insight.book_measure where book = :id order by place")
                .param("id", id)
                .query((row, number) ->
                        new Chapter(json.readValue(row.getString("words"), Chapter.Words.class), figures.get(number)))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                Window.Kind.valueOf(row.getString("kind")),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getString("sort"),
                row.getString("part"),
                row.getLong("numerator"),
                row.getLong("denominator"),
                row.getLong("untold"),
                Covered.valueOf(row.getString("covered")),
                row.getString("value"));
    }

    private static Book book(ResultSet row, int number) throws SQLException {
        return new Book(
                row.getObject("id", UUID.class),
                row.getObject("as_at", LocalDate.class),
                Optional.ofNullable(row.getObject("known_on", LocalDate.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                Book.State.valueOf(row.getString("state")));
    }

    /** What is at work is broken off, and is made at the next start. */
    @Override
    public void destroy() {
        oneAtATime.shutdownNow();
    }
}
