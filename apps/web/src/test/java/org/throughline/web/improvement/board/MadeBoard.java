package org.throughline.web.improvement.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.throughline.web.trail.Actor;

/** A board for tests: each meeting on a day of its own, since the board meets once a day. */
@Component
public class MadeBoard {

    public static final Actor KEEPER = new Actor("board-test", "Kit Keeper", "Improvement lead");

    private final AtomicInteger daysAgo = new AtomicInteger(4_000);
    private final AtomicInteger daysAhead = new AtomicInteger(100);
    private final Members members;
    private final Meetings meetings;
    private final Clock clock;

    MadeBoard(Members members, Meetings meetings, Clock clock) {
        this.members = members;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A day on which nothing else was put, each later than the one before. */
    public LocalDate freeDay() {
        return LocalDate.now(clock).minusDays(daysAgo.getAndAdd(-2));
    }

    public Member member(String name, String role, String agency) {
        var id = UUID.randomUUID();
        assertThat(members.keep(KEEPER, id, new Members.Sent(name, role, agency, "1/1/2010", "", "")))
                .isInstanceOf(Kept.Done.class);
        return members.find(id).orElseThrow();
    }

    /** On a day to come. */
    public Meeting planned() {
        var id = UUID.randomUUID();
        var day = LocalDate.now(clock).plusDays(daysAhead.getAndAdd(2));
        assertThat(meetings.keep(KEEPER, id, new Meetings.Sent(day.toString(), "Committee room 2", "", "PLANNED")))
                .isInstanceOf(Kept.Done.class);
        return meetings.find(id).orElseThrow();
    }

    public Meeting held() {
        return held(freeDay());
    }

    public Meeting held(LocalDate day) {
        var chair = member("Ada Chair", "Independent chair", "Independent");
        var id = UUID.randomUUID();
        assertThat(meetings.keep(
                        KEEPER,
                        id,
                        new Meetings.Sent(
                                day.toString(), "Committee room 2", chair.id().toString(), "HELD")))
                .isInstanceOf(Kept.Done.class);
        return meetings.find(id).orElseThrow();
    }
}
