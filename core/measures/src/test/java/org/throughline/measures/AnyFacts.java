package org.throughline.measures;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.When;

/** Facts of every type there is, with what files might hold in them: right codes, wrong ones, nothing, and things that do not exist. */
final class AnyFacts {

    private static final List<Class<?>> TYPES = Stream.of(Fact.class.getPermittedSubclasses())
            .flatMap(theme -> Stream.of(theme.getPermittedSubclasses()))
            .toList();

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Y",
            "N",
            "NA",
            "1",
            "0",
            "true",
            "false",
            "2A",
            "6",
            "3A",
            "21",
            "RC8",
            "C2",
            "V3",
            "E1",
            "U4",
            "A4",
            "T3",
            "S",
            "P",
            "X1",
            "E11",
            "E45",
            "PN1",
            "PN7",
            "XX",
            "WBRI",
            "M",
            "F",
            "NEG",
            "Former Relevant",
            "Relevant",
            "YES",
            "NO",
            "REFU",
            "F1",
            "G4",
            "Z1",
            "14",
            "41",
            "0.6",
            "-1",
            "1e400",
            "P1",
            "T1",
            "Social worker",
            "Personal adviser",
            "UASC",
            "NEW_REFERRAL_FLAG",
            "CP_FLAG",
            "Stepped up",
            "Planned",
            "2020-02-30");

    private static final List<String> KEYS = List.of("a", "b", "c", "d", "nothing");

    private static final List<String> TABLES =
            List.of("CIN", "Episodes", "Reviews", "AD1", "PlacedAdoption", "Header", "ssd_cla_health", "ssd_cp_visits");

    private final Random random;

    AnyFacts(long seed) {
        this.random = new Random(seed);
    }

    List<Said> some(int many) {
        var said = new ArrayList<Said>();
        for (int n = 0; n < many; n++) {
            var file = one(List.of(Collection.values()));
            int year = file == Collection.CIN || file == Collection.SSDA903 ? 2019 + random.nextInt(6) : 0;
            said.add(new Said(file, year, one(TABLES), one(KEYS) + (random.nextInt(3) == 0 ? "" : n), when(), fact()));
        }
        return said;
    }

    private Fact fact() {
        var type = one(TYPES);
        var parts = Stream.of(type.getRecordComponents()).map(this::part).toArray();
        try {
            var kinds = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new);
            var maker = type.getDeclaredConstructor(kinds);
            maker.setAccessible(true);
            return (Fact) maker.newInstance(parts);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }

    private Object part(RecordComponent component) {
        var type = component.getType();
        if (type == String.class) {
            return one(TEXTS);
        }
        if (type == ThingId.class) {
            return new ThingId(one(KEYS));
        }
        if (type == List.class) {
            return Stream.generate(() -> one(TEXTS)).limit(random.nextInt(3)).toList();
        }
        if (type == Set.class) {
            var purposes = EnumSet.noneOf(Purpose.class);
            Stream.of(Purpose.values()).filter(_ -> random.nextBoolean()).forEach(purposes::add);
            return purposes;
        }
        if (type == Optional.class) {
            boolean things =
                    ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] == ThingId.class;
            return random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(things ? new ThingId(one(KEYS)) : one(TEXTS));
        }
        if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        }
        if (type == LocalDate.class) {
            return day();
        }
        throw new AssertionError("no such part is known: " + component);
    }

    private When when() {
        return switch (random.nextInt(14)) {
            case 0 -> When.UNDATED;
            case 1 -> new When.Unreadable("2025-02-30");
            case 2 -> new When.During(LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31));
            case 3 -> new When.LeftOut(LocalDate.of(2021, 4, 1));
            case 4 -> When.on(LocalDate.of(1700 + random.nextInt(400), 1, 1));
            case 5 ->
                new When.At(LocalDate.of(2021, 7, 1)
                        .atTime(random.nextInt(24), 30)
                        .atZone(When.ENGLAND)
                        .toInstant());
            default -> When.on(day());
        };
    }

    private LocalDate day() {
        return LocalDate.of(2018, 6, 1).plusDays(random.nextInt(365 * 5));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
