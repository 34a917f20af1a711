package org.throughline.web.improvement.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Restrictions;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.Allocation;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * The lists of children of a room: made in the background from every journey as it stood at the end of the room's day, and
 * frozen. Restricted children are left out when they are made, and also when they are read.
 */
@Component
public class ChildLists implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ChildLists.class);
    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Journeys journeys;
    private final People people;
    private final Restrictions restrictions;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("inspection-room").factory());

    ChildLists(
            JdbcClient jdbc,
            JdbcTemplate batches,
            Journeys journeys,
            People people,
            Restrictions restrictions,
            Trail trail,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.journeys = journeys;
        this.people = people;
        this.restrictions = restrictions;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * One child of a list, in words.
     *
     * @param cells identifier, age, sex, since or last, how often, worker, team
     */
    public record Row(PersonId child, List<String> cells) {}

    /** What was under way when the service last stopped did not happen. */
    @EventListener
    void afterAStop(WebServerInitializedEvent started) {
        jdbc.sql("update improvement.room set lists = 'INTERRUPTED' where lists = 'WORKING'")
                .update();
    }

    /** Makes the lists, in place of those that were made before; a second click while they are made does nothing. */
    @Transactional
    public void make(Actor who, Room room) {
        int begun = jdbc.sql("update improvement.room set lists = 'WORKING' where id = :room and lists <> 'WORKING'")
                .param("room", room.id())
                .update();
        if (begun == 0) {
            return;
        }
        trail.wroteIn(
                room.id(), who, "made the lists of an inspection room", null, room.title() + ", as at " + room.asAt());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                oneAtATime.execute(() -> work(room));
            }
        });
    }

    private void work(Room room) {
        try {
            var lists = read(room.asAt());
            transaction.executeWithoutResult(_ -> write(room, lists));
        } catch (RuntimeException e) {
            LOG.error("the lists of the room {} were interrupted", room.id(), e);
            jdbc.sql("update improvement.room set lists = 'INTERRUPTED' where id = :room")
                    .param("room", room.id())
                    .update();
        }
    }

    private record Found(PersonId child, ChildList.Place place) {}

    private Map<ChildList, List<Row>> read(LocalDate asAt) {
        var restricted = restrictions.standing().stream()
                .map(Restrictions.Standing::child)
                .collect(Collectors.toSet());
        var found = new EnumMap<ChildList, List<Found>>(ChildList.class);
        for (var list : ChildList.values()) {
            found.put(list, new ArrayList<>());
        }
        journeys.each(journey -> {
            if (!restricted.contains(journey.person())) {
                var then = journey.asAt(asAt);
                found.forEach((list, children) ->
                        list.of(then, asAt).ifPresent(place -> children.add(new Found(journey.person(), place))));
            }
        });
        var lists = new EnumMap<ChildList, List<Row>>(ChildList.class);
        found.forEach((list, children) -> lists.put(list, rows(children, asAt)));
        return lists;
    }

    private List<Row> rows(List<Found> found, LocalDate asAt) {
        var byDay = found.stream()
                .sorted(Comparator.comparing((Found it) -> it.place().day().orElse(LocalDate.MIN)))
                .toList();
        var rows = new ArrayList<Row>();
        for (int from = 0; from < byDay.size(); from += AT_A_TIME) {
            var some = byDay.subList(from, Math.min(from + AT_A_TIME, byDay.size()));
            var profiles = people.unjudged(some.stream().map(Found::child).toList()).stream()
                    .collect(Collectors.toMap(Profile::id, profile -> profile));
            for (var one : some) {
                var profile = profiles.get(one.child());
                if (profile != null) {
                    rows.add(new Row(one.child(), cells(profile, one.place(), asAt)));
                }
            }
        }
        return rows;
    }

    private static List<String> cells(Profile profile, ChildList.Place place, LocalDate asAt) {
        var worker = profile.allocatedOn(asAt);
        return List.of(
                profile.ids().isEmpty() ? "No identifier" : profile.ids().getFirst(),
                age(profile, asAt),
                profile.sex(),
                place.day().map(Days::inShort).orElse(""),
                place.times() == 0 ? "" : String.valueOf(place.times()),
                worker.map(Allocation::workerName).orElse("Nobody allocated"),
                worker.map(Allocation::teamName).orElse(""));
    }

    private static String age(Profile profile, LocalDate asAt) {
        return profile.born()
                .map(born -> born.isAfter(asAt)
                        ? "Unborn"
                        : String.valueOf(Period.between(born, asAt).getYears()))
                .or(() -> profile.expected().map(_ -> "Unborn"))
                .orElse("");
    }

    private void write(Room room, Map<ChildList, List<Row>> lists) {
        jdbc.sql("delete from improvement.room_list where room = :room")
                .param("room", room.id())
                .update();
        var rows = new ArrayList<Object[]>();
        lists.forEach((list, children) -> {
            int place = 0;
            for (var row : children) {
                rows.add(new Object[] {
                    room.id(),
                    list.name(),
                    ++place,
                    row.child().value(),
                    row.cells().toArray(String[]::new)
                });
            }
        });
        batches.batchUpdate(
                "insert into improvement.room_list (room, list, place, child, cells) values (?, ?, ?, ?, ?)", rows);
        jdbc.sql("update improvement.room set lists = 'READY' where id = :room")
                .param("room", room.id())
                .update();
    }

    /** How many children stand in each list, without those whom this person may not know of. */
    public Map<ChildList, Integer> sizes(Sight who, UUID room) {
        var counted = jdbc.sql("""
                select list, count(*) as many from improvement.room_list
                 where room = :room and child <> all (:hidden) group by list
                """)
                .param("room", room)
                .param("hidden", hidden(who))
                .query((row, _) -> Map.entry(ChildList.valueOf(row.getString("list")), row.getInt("many")))
                .list();
        var sizes = new LinkedHashMap<ChildList, Integer>();
        for (var list : ChildList.values()) {
            sizes.put(list, 0);
        }
        counted.forEach(it -> sizes.put(it.getKey(), it.getValue()));
        return sizes;
    }

    /** A page of one list, without those whom this person may not know of; the longest since first. */
    public List<Row> page(Sight who, UUID room, ChildList list, int offset, int limit) {
        return jdbc.sql("""
                select child, cells from improvement.room_list
                 where room = :room and list = :list and child <> all (:hidden)
                 order by place limit :limit offset :offset
                """)
                .param("room", room)
                .param("list", list.name())
                .param("hidden", hidden(who))
                .param("limit", limit)
                .param("offset", offset)
                .query(ChildLists::row)
                .list();
    }

    private static UUID[] hidden(Sight who) {
        return who.hidden().stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(new PersonId(row.getObject("child", UUID.class)), List.of((String[])
                row.getArray("cells").getArray()));
    }

    @Override
    public void destroy() {
        oneAtATime.shutdownNow();
    }
}
