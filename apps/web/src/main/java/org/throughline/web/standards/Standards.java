package org.throughline.web.standards;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.settings.Settings.Value;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** What the council has set itself, from the day that each value holds, and the clocks that follow from it. */
@Component
public class Standards {

    private static final Logger LOG = LoggerFactory.getLogger(Standards.class);

    private record Kept(long version, Settings settings, StatutoryClocks clocks) {}

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;
    private final List<Part> parts;
    private volatile Kept kept;

    Standards(JdbcClient jdbc, Trail trail, Clock clock, List<Declared> declared) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
        this.parts = Stream.concat(
                        Stream.of(new Part("Clocks", StatutoryClocks.settings())),
                        declared.stream().map(it -> new Part(it.title(), List.copyOf(it.settings()))))
                .toList();
        this.kept = kept(0, Settings.usual());
    }

    /** Settings that are shown together. */
    public record Part(String title, List<Setting<?>> settings) {}

    /**
     * One value as it was set.
     *
     * @param counts false where another was set later for the same day
     */
    public record Entry(String value, LocalDate from, String why, String by, Instant at, boolean counts) {}

    /** Every clock, with what the council has set. */
    public StatutoryClocks clocks() {
        return now().clocks();
    }

    /** All that the council has set; for everything else the usual values hold. */
    public Settings settings() {
        return now().settings();
    }

    /** Every setting that there is. */
    public List<Part> parts() {
        return parts;
    }

    public Optional<Setting<?>> named(String name) {
        return parts.stream()
                .flatMap(part -> part.settings().stream())
                .filter(setting -> setting.name().equals(name))
                .<Setting<?>>map(setting -> setting)
                .findFirst();
    }

    /** Changes whenever a setting does: what was worked out under another version may no longer hold. */
    public long version() {
        return jdbc.sql("select coalesce(max(id), 0) from standards.setting")
                .query(Long.class)
                .single();
    }

    /** The names of the settings of which a value was set after that version. */
    public Set<String> changedSince(long version) {
        return jdbc
                .sql("select distinct name from standards.setting where id > :version")
                .param("version", version)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * Sets a value from a day on, in the past or to come. One set before for the same day no longer counts; the same once
     * more changes nothing.
     *
     * @return whether anything changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean set(Actor who, Value<?> value, String why) {
        var name = value.setting().name();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('standards'), hashtext(:name))")
                .param("name", name)
                .query()
                .singleRow();
        boolean stands = history(name).stream()
                .anyMatch(entry -> entry.counts()
                        && entry.from().equals(value.from())
                        && entry.value().equals(value.text()));
        if (stands) {
            return false;
        }
        jdbc.sql("""
                insert into standards.setting (name, from_day, value, why, set_by, at)
                values (:name, :from, :value, :why, :by, :at)
                """)
                .param("name", name)
                .param("from", value.from())
                .param("value", value.text())
                .param("why", why)
                .param("by", who.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        trail.wrote(who, "setting", null, "%s = %s from %s: %s".formatted(name, value.text(), value.from(), why));
        return true;
    }

    /** Every value ever set for it, the last set first. */
    public List<Entry> history(String name) {
        return jdbc.sql("""
                select value, from_day, why, set_by, at,
                       id = max(id) over (partition by from_day) as counts
                  from standards.setting where name = :name order by id desc
                """)
                .param("name", name)
                .query((row, _) -> new Entry(
                        row.getString("value"),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("why"),
                        row.getString("set_by"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("counts")))
                .list();
    }

    private Kept now() {
        var version = version();
        var known = kept;
        if (known.version() != version) {
            known = kept(version, new Settings(values()));
            kept = known;
        }
        return known;
    }

    private static Kept kept(long version, Settings settings) {
        return new Kept(version, settings, StatutoryClocks.with(WorkingDays.england(), settings));
    }

    private List<Value<?>> values() {
        record Row(String name, LocalDate from, String value) {}
        var values = new ArrayList<Value<?>>();
        jdbc.sql("""
                select distinct on (name, from_day) name, from_day, value
                  from standards.setting order by name, from_day, id desc
                """)
                .query((row, _) -> new Row(
                        row.getString("name"), row.getObject("from_day", LocalDate.class), row.getString("value")))
                .list()
                .forEach(row -> named(row.name())
                        .flatMap(setting -> read(setting, row.from(), row.value()))
                        .ifPresent(values::add));
        return values;
    }

    /** What was allowed when it was set may no longer be; then the usual value holds, and the log says so. */
    private static Optional<Value<?>> read(Setting<?> setting, LocalDate from, String text) {
        try {
            return Optional.of(Value.read(setting, from, text));
        } catch (Setting.NotAllowed unfit) {
            LOG.warn("a value that was set no longer counts: {}", unfit.getMessage());
            return Optional.empty();
        }
    }
}
