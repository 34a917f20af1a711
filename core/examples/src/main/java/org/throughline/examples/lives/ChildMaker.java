package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.Age;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;
import org.throughline.examples.people.Names;
import org.throughline.examples.people.Numbers;

/** Makes up who a child is. */
final class ChildMaker {

    private static final Mix<String> DISABILITIES =
            Mix.ofCodes("AUT 34 LD 33 COMM 17 BEH 17 MOB 14 PC 9 INC 6 VIS 4 HEAR 4 HAND 3 CON 5 DDA 13");
    private static final Mix<String> WHY_NO_UPN = Mix.ofCodes("UN2 40 UN3 30 UN5 30");

    private final Chance chance;
    private final Numbers numbers;

    ChildMaker(Chance chance, Numbers numbers) {
        this.chance = chance;
        this.numbers = numbers;
    }

    Child child(
            long family,
            int place,
            Patch patch,
            LocalDate born,
            Families.Surname surname,
            String home,
            boolean alone,
            boolean disabled) {
        boolean girl = chance.happens(alone ? 0.05 : 0.485);
        var names = Names.common();
        long number = family * Families.ROOM + place;
        return new Child(
                numbers.childId(number),
                family,
                patch.number(),
                girl ? names.girl(surname.heritage(), chance) : names.boy(surname.heritage(), chance),
                surname.name(),
                born,
                born.plusDays(chance.between(-12, 18)),
                girl ? "F" : "M",
                surname.heritage().ethnicity(chance),
                numbers.upn(number, born.getYear() + 4),
                chance.happens(alone ? 0.9 : 0.02) ? WHY_NO_UPN.draw(chance) : "",
                disabilities(disabled),
                alone,
                home,
                girl ? motherSince(born) : null);
    }

    private List<String> disabilities(boolean disabled) {
        if (!disabled && !chance.happens(0.085)) {
            return List.of("NONE");
        }
        var found = new ArrayList<String>();
        for (int more = chance.between(1, disabled ? 4 : 2); more > 0; more--) {
            var code = DISABILITIES.draw(chance);
            if (!found.contains(code)) {
                found.add(code);
            }
        }
        return found;
    }

    private @Nullable LocalDate motherSince(LocalDate born) {
        return chance.happens(0.06) ? Age.reached(born, 15).plusDays(chance.between(200, 2_400)) : null;
    }
}
