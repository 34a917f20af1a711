package org.throughline.ofsted.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Check;
import org.throughline.ofsted.report.Family;
import org.throughline.ofsted.report.Finding;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Inspection;
import org.throughline.ofsted.report.Judged;
import org.throughline.ofsted.report.Outcome;
import org.throughline.ofsted.report.Period;

/** Asks of what was read whether it can be right, each question independent of how it was read. */
final class Checking {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Prose prose;
    private final Inspection read;
    private final Judgements judgements;

    private Checking(Prose prose, Inspection read, Judgements judgements) {
        this.prose = prose;
        this.read = read;
        this.judgements = judgements;
    }

    static List<Outcome> of(Prose prose, Inspection read, Judgements judgements) {
        var checking = new Checking(prose, read, judgements);
        return Stream.of(Check.values()).map(checking::ask).toList();
    }

    private Outcome ask(Check check) {
        return switch (check) {
            case LABELS -> told(check, labels());
            case GRADES -> told(check, grades());
            case DATES -> read.onSite().value().isEmpty() ? new Outcome.NotAsked(check) : told(check, days());
            case FOOTERS -> feet();
            case HEADINGS -> judgements.again().isEmpty() ? new Outcome.NotAsked(check) : told(check, headings());
            case NUMBERS -> read.findings().isEmpty() ? new Outcome.NotAsked(check) : told(check, gaps());
            case CLEAN -> told(check, furniture());
            case QUOTES -> told(check, quotes());
        };
    }

    private static Outcome told(Check check, Optional<String> wrong) {
        return wrong.<Outcome>map(words -> new Outcome.Disagreed(check, words))
                .orElseGet(() -> new Outcome.Agreed(check));
    }

    private Optional<String> labels() {
        if (!judgements.table().repeated().isEmpty()) {
            return Optional.of("A label stands in the table of judgements more than once.");
        }
        return read.judgements().stream()
                .filter(it -> it.grade().value().isEmpty())
                .findFirst()
                .map(it -> "No grade was found for: %s.".formatted(it.label()));
    }

    /** "Adequate" belongs to 2013, "requires improvement" to later years. */
    private Optional<String> grades() {
        var stranger = read.family() == Family.LAC_2013 ? Grade.REQUIRES_IMPROVEMENT : Grade.ADEQUATE;
        return read.judgements().stream()
                .filter(it ->
                        it.grade().value().filter(grade -> grade == stranger).isPresent())
                .findFirst()
                .map(it -> "A grade is none of this framework's: %s.".formatted(it.label()));
    }

    private Optional<String> days() {
        Period last = null;
        for (var period : read.onSite().value().orElse(List.of())) {
            if (period.start().isAfter(period.end())
                    || last != null && !period.start().isAfter(last.end())) {
                return Optional.of("The days on site are not in order.");
            }
            if (isWeekend(period.start().getDayOfWeek())
                    || isWeekend(period.end().getDayOfWeek())) {
                return Optional.of("The days on site begin or end on a weekend.");
            }
            last = period;
        }
        var end = last == null ? null : last.end();
        return read.published()
                .value()
                .filter(day -> end != null && !day.isAfter(end))
                .map(_ -> "The report was published before the inspection ended.");
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private Outcome feet() {
        var feet = Cover.feet(prose);
        var cover = read.onSite().value();
        if (feet.isEmpty() || cover.isEmpty()) {
            return new Outcome.NotAsked(Check.FOOTERS);
        }
        return told(
                Check.FOOTERS,
                feet.get().it().equals(cover.get())
                        ? Optional.empty()
                        : Optional.of("The foot of the pages says: %s."
                                .formatted(feet.get().quote().words())));
    }

    private Optional<String> headings() {
        for (var it : read.judgements()) {
            var again = judgements.again().get(it.judged());
            var grade = it.grade().value();
            if (again != null && grade.isPresent() && again.it() != grade.get() && it.judged() != Judged.LSCB) {
                return Optional.of("The heading of a section says another grade: %s."
                        .formatted(again.quote().words()));
            }
        }
        return Optional.empty();
    }

    /** One number may be left out: a report did so. */
    private Optional<String> gaps() {
        var numbers = new ArrayList<Integer>(
                read.findings().stream().map(Finding::number).toList());
        Stream.concat(read.areas().stream(), read.lscbAreas().stream())
                .filter(it -> it.printed().isPresent())
                .forEach(it -> numbers.add(it.number()));
        var sorted = numbers.stream().sorted().distinct().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i) > sorted.get(i - 1) + 2) {
                return Optional.of("No paragraph has the number %d.".formatted(sorted.get(i - 1) + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> furniture() {
        return areas().filter(area -> prose.feet().stream()
                        .anyMatch(
                                foot -> foot.text().length() > 12 && area.text().contains(foot.text())))
                .findFirst()
                .map(area -> "A line from the edge of a page stands in: %s".formatted(area.text()));
    }

    private Optional<String> quotes() {
        return areas().filter(area -> !letters(
                                prose.pages(area.page(), area.page() + 1).text())
                        .contains(letters(area.text())))
                .findFirst()
                .map(area -> "On page %d these words do not stand one after another: %s"
                        .formatted(area.page(), area.text()));
    }

    private Stream<Area> areas() {
        return Stream.concat(read.areas().stream(), read.lscbAreas().stream());
    }

    private static String letters(String text) {
        return NOT_LETTERS.matcher(text).replaceAll("");
    }
}
