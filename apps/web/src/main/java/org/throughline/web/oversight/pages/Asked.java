package org.throughline.web.oversight.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.LateReason;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.Lists.Sort;
import org.throughline.web.oversight.Which;
import org.throughline.web.pages.Address;

/**
 * What a list was asked for, as it stands in its address; what is not understood is left out.
 *
 * @param theme a {@link ClockTheme}, or empty
 * @param clock a code, or empty
 * @param state of {@link #STATES}, or empty for every one
 * @param within due in so many working days; 0 where that is not asked
 * @param reason of what is or was late: a {@link LateReason}, or that nobody gave one
 * @param page from 1
 */
record Asked(
        Scope scope,
        String theme,
        String clock,
        String state,
        int within,
        String team,
        String worker,
        String reason,
        Sort sort,
        int page) {

    private static final int FURTHEST = 260;

    /** Nobody turns more pages than this: a list is narrowed by its filter, or taken out whole as a file. */
    static final int FURTHEST_PAGE = 200;

    /** What stands in an address for more than one kind. */
    static final String OPEN = "open";

    static final String DUE = "due";

    /** As they stand in the address. */
    record Query(
            @Nullable String theme,
            @Nullable String clock,
            @Nullable String state,
            @Nullable String within,
            @Nullable String team,
            @Nullable String worker,
            @Nullable String reason,
            @Nullable String sort,
            @Nullable Integer page) {

        Asked in(Scope scope) {
            var asked = new Asked(
                    scope,
                    ClockTheme.named(given(theme)).map(ClockTheme::key).orElse(""),
                    given(clock),
                    states().containsKey(given(state)) ? given(state) : "",
                    days(given(within)),
                    given(team),
                    given(worker),
                    given(reason),
                    Sort.DUE,
                    page == null ? 1 : Math.clamp(page, 1, FURTHEST_PAGE));
            return asked.sorted(Arrays.stream(Sort.values())
                    .filter(one -> key(one).equals(sort))
                    .findFirst()
                    .orElse(asked.usual()));
        }

        private static String given(@Nullable String value) {
            return value == null ? "" : value;
        }

        private static int days(String typed) {
            return typed.strip().matches("\\d{1,3}") ? Math.min(FURTHEST, Integer.parseInt(typed.strip())) : 0;
        }
    }

    /** Every state that can be asked for, with its words. */
    static Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        states.put(OPEN, "Late or due");
        states.put(Kind.LATE.key(), Kind.LATE.words());
        states.put(DUE, "Due, not late");
        for (var kind : Kind.values()) {
            states.putIfAbsent(kind.key(), kind.words());
        }
        return states;
    }

    Asked sorted(Sort by) {
        return new Asked(scope, theme, clock, state, within, team, worker, reason, by, page);
    }

    Asked at(int other) {
        return new Asked(scope, theme, clock, state, within, team, worker, reason, sort, other);
    }

    Asked without(String filter) {
        return new Asked(
                scope,
                filter.equals("theme") ? "" : theme,
                filter.equals("clock") ? "" : clock,
                filter.equals("state") ? "" : state,
                filter.equals("within") ? 0 : within,
                filter.equals("team") ? "" : team,
                filter.equals("worker") ? "" : worker,
                filter.equals("reason") ? "" : reason,
                sort,
                1);
    }

    String address(String path, Sort by, int at) {
        return Address.of(
                scope.path() + path,
                "theme",
                theme,
                "clock",
                clock,
                "state",
                state,
                "within",
                within == 0 ? "" : String.valueOf(within),
                "team",
                team,
                "worker",
                worker,
                "reason",
                reason,
                "sort",
                by == usual() ? "" : key(by),
                "page",
                at == 1 ? "" : String.valueOf(at));
    }

    /** What is due first comes first; of what is done, the last. */
    Sort usual() {
        return Kind.of(state).filter(Kind::isDone).isPresent() ? Sort.DUE_LAST : Sort.DUE;
    }

    static String key(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for all. A day to be due by asks for what is open, a reason for what is or was late. */
    Set<Kind> kinds() {
        if (state.equals(OPEN)) {
            return Kind.NOT_DONE;
        }
        if (state.equals(DUE)) {
            return Set.of(Kind.SOON, Kind.LATER);
        }
        return Kind.of(state)
                .map(Set::of)
                .orElseGet(() ->
                        within > 0 ? Kind.NOT_DONE : reason.isEmpty() ? Set.of() : Set.of(Kind.LATE, Kind.MET_LATE));
    }

    Which which(Collection<StatutoryClock> all, LocalDate today) {
        var clocks = new HashSet<String>();
        ClockTheme.named(theme).ifPresent(it -> clocks.addAll(it.among(all)));
        if (!clock.isEmpty()) {
            clocks.clear();
            clocks.add(clock);
        }
        return new Which(
                scope.only(team),
                clocks,
                kinds(),
                worker,
                reason,
                within == 0
                        ? Optional.empty()
                        : Optional.of(WorkingDays.england().due(today, within)));
    }

    /** Such as "Late or due: Assessment". */
    String title(ClockWords words) {
        var what = Optional.ofNullable(states().get(state))
                .orElse(within > 0 ? "Late or due" : reason.isEmpty() ? "What the clocks say" : "Late, or done late");
        return clock.isEmpty()
                ? what + ClockTheme.named(theme).map(it -> ": " + it.words()).orElse("")
                : what + ": " + words.plainName(clock);
    }

    /** What a reason in an address means. */
    static String reasonWords(String reason) {
        return reason.equals(Which.NOBODY)
                ? "No reason given"
                : Arrays.stream(LateReason.values())
                        .filter(it -> it.name().equals(reason))
                        .map(LateReason::words)
                        .findFirst()
                        .orElse(reason);
    }
}
