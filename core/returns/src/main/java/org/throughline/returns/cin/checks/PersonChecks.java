package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.both;
import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.query;
import static org.throughline.returns.cin.checks.Looks.theChild;
import static org.throughline.returns.cin.checks.Tables.CHARACTERISTICS;
import static org.throughline.returns.cin.checks.Tables.EPISODES;
import static org.throughline.returns.cin.checks.Tables.IDENTIFIERS;

import java.util.List;
import java.util.Set;
import org.throughline.journey.Collection;
import org.throughline.returns.checks.Check;
import org.throughline.returns.reading.Codes;

/** Birth, death, sex and ethnicity. */
final class PersonChecks {

    private static final String BORN = "PersonBirthDate";
    private static final String EXPECTED = "ExpectedPersonBirthDate";
    private static final String DIED = "PersonDeathDate";
    private static final Set<String> SEXES = Set.of("M", "F", "U");
    private static final Set<String> GENDERS = Set.of("0", "1", "2", "9");
    private static final Codes ETHNICITIES = Codes.of(Collection.CIN, "Ethnicity");
    private static final int ADULT_MONTHS = 25 * 12;
    private static final int UNBORN_OF_LAST_MONTH = -30;
    private static final int MONTHS_OF_PREGNANCY = 9;
    private static final int DAYS_OF_PREGNANCY = -280;

    static final Check<Child> C2886Q = query("2886Q")
            .changedIn(2025)
            .says("More than 2 in 100 children have neither a sex of male or female nor an expected date of birth.")
            .mend(
                    "Complete the sex of these children, or the expected date of birth of those not yet born; else explain.")
            .reads(IDENTIFIERS)
            .gathers(
                    Share::new,
                    (share, child) ->
                            share.add((child.sex().isEmpty() || child.sex().equals("U"))
                                    && child.expected().isMissing()),
                    Share::join,
                    (share, found) -> {
                        if (share.isMoreThanTwoInAHundred()) {
                            found.inTheReturn();
                        }
                    });

    static final Check<Child> C4180_TO_2024 = error("4180")
            .until(2024)
            .says("The child's gender is missing or not one of the codes 0, 1, 2 and 9.")
            .mend("Enter it: 1 male, 2 female, 0 not known or unborn, 9 not specified.")
            .marks(IDENTIFIERS, "GenderCurrent")
            .looksAt(theChild(child -> !GENDERS.contains(child.genderCurrent())));

    static final Check<Child> C4180 = error("4180")
            .newIn(2025)
            .says("The child's sex is missing or not one of the codes M, F and U.")
            .mend("Enter it: M male, F female, U not known or unborn.")
            .marks(IDENTIFIERS, "Sex")
            .looksAt(theChild(child -> !SEXES.contains(child.sex())));

    static final Check<Child> C4220 = error("4220")
            .says("The child's ethnicity is missing or not one of the census codes.")
            .mend("Enter it. Where it was refused the code is REFU, where it is not known yet NOBT.")
            .marks(CHARACTERISTICS, "Ethnicity")
            .looksAt((child, found) -> {
                if (!ETHNICITIES.has(child.ethnicity())) {
                    found.at(child.characteristics());
                }
            });

    static final Check<Child> C8520 = error("8520")
            .says("The date of birth is after the end of the census year.")
            .mend("Correct the date of birth. A child not yet born has an expected date of birth in its place.")
            .marks(IDENTIFIERS, BORN)
            .looksAt(theChild(child -> child.born().isAfter(child.census().last())));

    static final Check<Child> C8525Q = query("8525Q")
            .says("The child has both a date of birth and an expected date of birth, or neither.")
            .mend("Keep the date of birth of a child who is born, and the expected one of a child who is not.")
            .marks(IDENTIFIERS, BORN, EXPECTED)
            .looksAt(
                    theChild(child -> child.born().isKnown() == child.expected().isKnown()));

    static final Check<Child> C8530Q = query("8530Q")
            .says(
                    "The expected date of birth is more than 30 days before the end of the census year, or more than 9 months after it.")
            .mend("If the child has been born enter the date of birth instead. Else correct the expected date.")
            .marks(IDENTIFIERS, EXPECTED)
            .looksAt(theChild(child -> {
                var last = child.census().last();
                return child.expected().isBefore(last.plusDays(UNBORN_OF_LAST_MONTH))
                        || child.expected().isAfter(last.plusMonths(MONTHS_OF_PREGNANCY));
            }));

    static final Check<Child> C8535Q = query("8535Q")
            .says("The child has a date of death, but no date of birth before it.")
            .mend("Correct the date of birth or the date of death.")
            .marks(IDENTIFIERS, BORN, DIED)
            .looksAt(theChild(child -> child.died().isKnown() && !child.born().isOnOrBefore(child.died())));

    static final Check<Child> C8545Q = query("8545Q")
            .says("The child died outside the census year.")
            .mend("Correct the date of death. A child who died before the year should not be in the return.")
            .marks(IDENTIFIERS, DIED)
            .looksAt(theChild(child -> child.census().leavesOut(child.died())));

    static final Check<Child> C8555Q = query("8555Q")
            .says("A referral came in after the child's death.")
            .mend("Correct the date of the referral or the date of death.")
            .marks(IDENTIFIERS, DIED)
            .marks(EPISODES, "CINreferralDate")
            .looksAt((child, found) -> {
                if (child.died().isKnown()) {
                    both(child, child.episodes(), episode -> episode.referral().isAfter(child.died()), found);
                }
            });

    static final Check<Child> C8585Q = query("8585Q")
            .says("An episode was closed because the child died, but there is no date of death.")
            .mend("Enter the date of death, or correct the reason for closing.")
            .marks(IDENTIFIERS, DIED)
            .marks(EPISODES, "ReasonForClosure")
            .looksAt((child, found) -> {
                if (child.died().isMissing()) {
                    both(child, child.episodes(), episode -> episode.reason().equals("RC2"), found);
                }
            });

    static final Check<Child> C8606 = error("8606")
            .says("A referral came in more than 280 days before the child's birth or expected birth.")
            .mend("Correct the date of the referral, of birth, or of expected birth.")
            .marks(IDENTIFIERS, BORN, EXPECTED)
            .marks(EPISODES, "CINreferralDate")
            .looksAt((child, found) -> {
                var conceived = child.born().plusDays(DAYS_OF_PREGNANCY);
                var expected = child.expected().plusDays(DAYS_OF_PREGNANCY);
                both(
                        child,
                        child.episodes(),
                        episode -> episode.referral().isBefore(conceived)
                                || episode.referral().isBefore(expected),
                        found);
            });

    static final Check<Child> C8750 = error("8750")
            .changedIn(2025)
            .says("The child is not born yet, but the sex is not U.")
            .mend("Set the sex to U, or enter the date of birth if the child has been born.")
            .marks(IDENTIFIERS, BORN, EXPECTED, "Sex")
            .looksAt(theChild(child -> child.expected().isKnown()
                    && child.born().isMissing()
                    && !child.sex().equals("U")));

    static final Check<Child> C8775Q = query("8775Q")
            .says("A person older than 25 has an open episode, or one that was closed after their 25th birthday.")
            .mend("Correct the date of birth, or close the episode on the day on which services ended.")
            .marks(IDENTIFIERS, BORN)
            .marks(EPISODES, "CINclosureDate")
            .looksAt((child, found) -> {
                if (child.born().isBefore(child.census().adultsBornBefore())) {
                    var birthday = child.born().plusMonths(ADULT_MONTHS);
                    both(
                            child,
                            child.episodes(),
                            episode -> !episode.isClosed() || episode.closure().isAfter(birthday),
                            found);
                }
            });

    static final List<Check<Child>> ALL = List.of(
            C2886Q,
            C4180_TO_2024,
            C4180,
            C4220,
            C8520,
            C8525Q,
            C8530Q,
            C8535Q,
            C8545Q,
            C8555Q,
            C8585Q,
            C8606,
            C8750,
            C8775Q);

    private PersonChecks() {}

    /** How many of all. */
    private static final class Share {

        private long some;
        private long all;

        void add(boolean one) {
            some += one ? 1 : 0;
            all++;
        }

        Share join(Share later) {
            some += later.some;
            all += later.all;
            return this;
        }

        boolean isMoreThanTwoInAHundred() {
            return some * 100 > all * 2;
        }
    }
}
