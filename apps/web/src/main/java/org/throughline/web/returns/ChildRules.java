package org.throughline.web.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.journey.Collection;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.cin.CinHeader;
import org.throughline.returns.cin.CinReturn;
import org.throughline.returns.cin.checks.CinChecks;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.ssda903.Row;
import org.throughline.returns.ssda903.Ssda903Return;
import org.throughline.returns.ssda903.Ssda903Writer;
import org.throughline.returns.ssda903.Table;
import org.throughline.web.journeys.HeldReturns;
import org.throughline.web.journeys.HeldReturns.Held;
import org.throughline.web.journeys.Journeys;

/**
 * What the rules find in one child at the moment of writing: in the newest census and the newest SSDA903 in which the child
 * stands, as the record has them now. A rule that compares with a national list, or with other children, waits for the next
 * check of the whole return.
 */
@Component
class ChildRules {

    private final HeldReturns held;
    private final Journeys journeys;
    private final Clock clock;

    ChildRules(HeldReturns held, Journeys journeys, Clock clock) {
        this.held = held;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** What was found, by return: the words of each rule by its code. A return in which the child does not stand is not there. */
    record Found(Map<Collection, Map<String, String>> returns) {

        /** What something that was done has changed, in sentences; what every rule said before is not told again in full. */
        String since(Found before, String done) {
            if (returns.isEmpty()) {
                return done + " What the return finds in this child shows when it is checked again.";
            }
            var told = new ArrayList<String>();
            told.add(done);
            returns.forEach((collection, now) -> changed(
                    collection == Collection.CIN ? "The census" : "The SSDA903",
                    before.returns().getOrDefault(collection, Map.of()),
                    now,
                    told));
            return String.join(" ", told);
        }

        private static void changed(
                String what, Map<String, String> before, Map<String, String> now, List<String> told) {
            var gone = before.keySet().stream()
                    .filter(rule -> !now.containsKey(rule))
                    .toList();
            if (!gone.isEmpty()) {
                told.add("%s no longer finds %s in this child.".formatted(what, rules(gone)));
            }
            now.forEach((rule, wrong) -> {
                if (!before.containsKey(rule)) {
                    told.add("%s now finds rule %s: %s".formatted(what, rule, wrong));
                }
            });
            if (now.isEmpty() && before.isEmpty()) {
                told.add(what + " finds nothing wrong in this child.");
            } else if (now.keySet().equals(before.keySet())) {
                told.add("%s still finds %s in this child.".formatted(what, rules(List.copyOf(now.keySet()))));
            }
        }

        private static String rules(List<String> codes) {
            return (codes.size() == 1 ? "rule " : "rules ") + String.join(", ", codes);
        }
    }

    Found in(PersonId child) {
        var journey = journeys.read(child);
        var today = LocalDate.now(clock);
        var all = held.list(); // the newest year first
        var found = new EnumMap<Collection, Map<String, String>>(Collection.class);
        for (var which : all) {
            if (!found.containsKey(which.collection())) {
                in(journey, which, all, today).ifPresent(rules -> found.put(which.collection(), rules));
            }
        }
        return new Found(found);
    }

    private static Optional<Map<String, String>> in(Journey journey, Held which, List<Held> all, LocalDate today) {
        return switch (which.collection()) {
            case CIN ->
                CinReturn.of(journey, which.year(), today, 1).map(child -> ofCensus(child, which.year(), today));
            case SSDA903 -> ofCare(journey, which, lastYears(which, all), today);
            default -> Optional.empty();
        };
    }

    private static Map<String, String> ofCensus(CinChild child, int year, LocalDate today) {
        var found = new LinkedHashMap<String, String>();
        var checks = new CinChecks(CinHeader.of("", year, "Throughline", today.atStartOfDay()), year);
        checks.take(child);
        checks.brokenOff().each(finding -> {
            if (finding.place().number() > 0) {
                found.put(finding.check().code(), finding.check().wrong());
            }
        });
        return found;
    }

    private static List<Table> lastYears(Held which, List<Held> all) {
        return all.stream()
                .filter(one -> one.collection() == which.collection() && one.year() == which.year() - 1)
                .findFirst()
                .map(CareOnDisk::tables)
                .orElse(List.of());
    }

    /** The child's rows of both years are a return by themselves: no rule of the SSDA903 needs another child's. */
    private static Optional<Map<String, String>> ofCare(
            Journey journey, Held which, List<Table> lastTables, LocalDate today) {
        var tables = CareOnDisk.tables(which);
        var rows = Ssda903Return.of(journey, which.year(), today);
        if (rows.stream().noneMatch(row -> tables.contains(row.table()))) {
            return Optional.empty();
        }
        var files = new ArrayList<Member>();
        var says = Ssda903Writer.returnJson(which.authority(), which.year()).getBytes(StandardCharsets.UTF_8);
        files.add(Member.of("return.json", () -> new ByteArrayInputStream(says)));
        var found = new LinkedHashMap<String, String>();
        try {
            files.addAll(written("", tables, rows));
            if (!lastTables.isEmpty()) {
                var before = Ssda903Return.of(journey, which.year() - 1, today);
                files.addAll(written(CareOnDisk.LAST + "/", lastTables, before));
            }
            Taken.open(new Parcel("return", files))
                    .check((_, _, _) -> {}, Map.of())
                    .findings()
                    .each(finding ->
                            found.put(finding.check().code(), finding.check().wrong()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unusable e) {
            throw new IllegalStateException("one child's rows of a return cannot be read", e);
        }
        return Optional.of(found);
    }

    private static List<Member> written(String folder, List<Table> tables, List<Row> rows) throws IOException {
        var files = new ArrayList<Member>();
        for (var table : tables) {
            var bytes = new ByteArrayOutputStream();
            try (var writer = new Ssda903Writer(table, bytes)) {
                rows.stream().filter(row -> row.table() == table).forEach(writer::write);
            }
            var file = bytes.toByteArray();
            files.add(Member.of(folder + table.title() + ".csv", () -> new ByteArrayInputStream(file)));
        }
        return files;
    }
}
