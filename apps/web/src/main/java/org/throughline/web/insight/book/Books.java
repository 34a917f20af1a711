package org.throughline.web.insight.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.throughline.web.access.Sight;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.book.Chapter.Kept;
import org.throughline.web.journeys.Journeys;
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
            select b.id, b.as_at, b.at, b.by_name, p.state
              from insight.book b join insight.book_progress p on p.book = b.id
            """;

    private final JdbcClient jdbc;
    private final BookMaking making;
    private final Journeys journeys;
    private final Trail trail;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("performance-books").factory());

    Books(
            JdbcClient jdbc,
            BookMaking making,
            Journeys journeys,
            Trail trail,
            ObjectMapper json,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.making = making;
        this.journeys = journeys;
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

    /** Asks for a book; sent twice it is made once. */
    @Transactional
    public void ask(Sight who, UUID id, LocalDate asAt) {
        int written = jdbc.sql("""
                insert into insight.book (id, as_at, at, by_id, by_name) values (:id, :asAt, :at, :byId, :byName)
                    on conflict (id) do nothing
                """)
                .param("id", id)
                .param("asAt", asAt)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", who.actor().id())
                .param("byName", who.actor().name())
                .update();
        if (written == 0) {
            return;
        }
        jdbc.sql("insert into insight.book_progress (book, state) values (:id, 'WAITING')")
                .param("id", id)
                .update();
        trail.wrote(who.actor(), "performance book", null, "as at " + asAt);
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
            var entry = journeys.latestEntry();
            var chapters = making.make(book.asAt());
            transaction.executeWithoutResult(_ -> {
                for (int place = 0; place < chapters.size(); place++) {
                    keep(book.id(), place, chapters.get(place));
                }
                state(book.id(), Book.State.DONE, entry);
            });
        } catch (RuntimeException e) {
            LOG.error("the performance book {} could not be made", book.id(), e);
            state(book.id(), Book.State.FAILED, 0);
        }
    }

    private void state(UUID id, Book.State state, long entry) {
        jdbc.sql("update insight.book_progress set state = :state, entry = :entry where book = :id")
                .param("state", state.name())
                .param("entry", entry)
                .param("id", id)
                .update();
    }

    private void keep(UUID book, int place, Chapter chapter) {
        jdbc.sql(
                        "insert into insight.book_measure (book, place, measure, words) values (:book, :place, :measure, :words)")
                .param("book", book)
                .param("place", place)
                .param("measure", chapter.words().code())
                .param("words", json.writeValueAsString(chapter.words()))
                .update();
        for (int n = 0; n < chapter.figures().size(); n++) {
            var kept = chapter.figures().get(n);
            jdbc.sql("""
                    insert into insight.book_figure
                        (book, place, n, kind, first, last, sort, part, numerator, denominator, untold, covered, value)
                    values (:book, :place, :n, :kind, :first, :last, :sort, :part, :numerator, :denominator, :untold,
                            :covered, :value)
                    """)
                    .param("book", book)
                    .param("place", place)
                    .param("n", n)
                    .param("kind", kept.kind().name())
                    .param("first", kept.first())
                    .param("last", kept.last())
                    .param("sort", kept.sort())
                    .param("part", kept.part())
                    .param("numerator", kept.numerator())
                    .param("denominator", kept.denominator())
                    .param("untold", kept.untold())
                    .param("covered", kept.covered().name())
                    .param("value", kept.value())
                    .update();
        }
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
