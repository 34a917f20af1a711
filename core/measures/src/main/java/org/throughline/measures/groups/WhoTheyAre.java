package org.throughline.measures.groups;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.throughline.calendar.Age;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.Recorded;
import org.throughline.measures.counting.Child;

/** Ethnic group, sex and age, as the source that knows people best says them. */
public final class WhoTheyAre {

    /** What was typed is heard first, then the dataset, then what the returns give. */
    private static final List<Collection> HEARD = List.of(
            Collection.SERVICE,
            Collection.SSD,
            Collection.ANNEX_A,
            Collection.ALLOCATIONS,
            Collection.CIN,
            Collection.SSDA903);

    private static final Comparator<Recorded<?>> BEST = Comparator.<Recorded<?>>comparingInt(recorded ->
                    HEARD.size() - HEARD.indexOf(recorded.source().scope().collection()))
            .thenComparing(recorded -> recorded.source().scope().year())
            .thenComparing(Recorded::known)
            .thenComparing(recorded -> recorded.id().value());

    private static final Map<String, Group> ETHNIC_GROUPS = Map.of(
            "W", new Group("White", "White"),
            "M", new Group("Mixed", "Mixed or multiple ethnic groups"),
            "A", new Group("Asian", "Asian or Asian British"),
            "B", new Group("Black", "Black, Black British, Caribbean or African"),
            "O", new Group("Other", "Other ethnic group"));

    private static final Map<String, String> FIRST_LETTERS = Map.ofEntries(
            Map.entry("WBRI", "W"),
            Map.entry("WIRI", "W"),
            Map.entry("WIRT", "W"),
            Map.entry("WROM", "W"),
            Map.entry("WOTH", "W"),
            Map.entry("MWBC", "M"),
            Map.entry("MWBA", "M"),
            Map.entry("MWAS", "M"),
            Map.entry("MOTH", "M"),
            Map.entry("AIND", "A"),
            Map.entry("APKN", "A"),
            Map.entry("ABAN", "A"),
            Map.entry("AOTH", "A"),
            Map.entry("BCRB", "B"),
            Map.entry("BAFR", "B"),
            Map.entry("BOTH", "B"),
            Map.entry("CHNE", "A"),
            Map.entry("OOTH", "O"));

    /** From so many years on, up to the next. */
    private record Band(int from, Group group) {}

    private static final List<Band> BANDS = List.of(
            new Band(0, new Group("0", "Under 1")),
            new Band(1, new Group("1", "1 to 4")),
            new Band(5, new Group("5", "5 to 9")),
            new Band(10, new Group("10", "10 to 15")),
            new Band(16, new Group("16", "16 and 17")),
            new Band(18, new Group("18", "18 and over")));

    private static final Group UNBORN = new Group("unborn", "Not yet born");

    private WhoTheyAre() {}

    static Group ethnicity(Child child, LocalDate day) {
        return best(child, EthnicityRecorded.class, _ -> true)
                .map(found -> found.fact().ethnicity().toUpperCase(Locale.ROOT))
                .map(FIRST_LETTERS::get)
                .map(ETHNIC_GROUPS::get)
                .orElse(new Group("", "Not known or refused"));
    }

    static Group sex(Child child, LocalDate day) {
        return best(child, SexRecorded.class, _ -> true)
                .map(found -> switch (found.fact().sex().toUpperCase(Locale.ROOT)) {
                    case "M", "1" -> new Group("M", "Boys and young men");
                    case "F", "2" -> new Group("F", "Girls and young women");
                    default -> unsaid();
                })
                .orElseGet(WhoTheyAre::unsaid);
    }

    private static Group unsaid() {
        return new Group("", "Not known");
    }

    static Group age(Child child, LocalDate day) {
        var born = born(child);
        if (born.isPresent()) {
            var years = Age.inYears(born.get(), day);
            return years.isEmpty() ? UNBORN : band(years.getAsInt());
        }
        return child.facts(BirthExpected.class).stream()
                        .anyMatch(expected -> expected.happened()
                                .day()
                                .filter(it -> it.isAfter(day))
                                .isPresent())
                ? UNBORN
                : new Group("", "Age not known");
    }

    private static Group band(int years) {
        return BANDS.reversed().stream()
                .filter(band -> years >= band.from())
                .findFirst()
                .map(Band::group)
                .orElseThrow();
    }

    /** The day of birth; empty where none that can be read is recorded. */
    public static Optional<LocalDate> born(Child child) {
        return best(child, Born.class, born -> born.happened().day().isPresent())
                .flatMap(born -> born.happened().day());
    }

    private static <F extends Fact> Optional<Recorded<F>> best(
            Child child, Class<F> type, Predicate<Recorded<F>> wanted) {
        return child.facts(type).stream().filter(wanted).max(comparing(it -> it, BEST));
    }
}
