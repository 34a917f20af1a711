package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.query;
import static org.throughline.returns.cin.checks.Tables.DISABILITIES;
import static org.throughline.returns.cin.checks.Tables.EPISODES;
import static org.throughline.returns.cin.checks.Tables.IDENTIFIERS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.journey.Collection;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.cin.checks.Child.Disability;
import org.throughline.returns.reading.Codes;

/** Disabilities, of one child and of all. */
final class DisabilityChecks {

    private static final String NONE = "NONE";
    private static final int FEW = 7;
    private static final Codes CODES = Codes.of(Collection.CIN, "Disability");

    static final Check<Child> C2887Q = query("2887Q")
            .says("No more than seven kinds of disability are used in the whole return.")
            .mend("See that every team records the disabilities that apply, not one code for all; else explain.")
            .reads(DISABILITIES)
            .gathers(
                    HashSet<String>::new,
                    (codes, child) -> {
                        for (var disability : child.disabilities()) {
                            if (isSome(disability)) {
                                codes.add(disability.code());
                            }
                        }
                    },
                    DisabilityChecks::union,
                    (codes, found) -> {
                        if (codes.size() <= FEW) {
                            found.inTheReturn();
                        }
                    });

    static final Check<Child> C2888Q = query("2888Q")
            .says("No child in the return has more than one disability.")
            .mend("See that every team records all the disabilities of a child, not the main one alone; else explain.")
            .reads(DISABILITIES)
            .gathers(Most::new, (most, child) -> most.add(child.disabilities()), Most::join, (most, found) -> {
                if (most.ofOneChild == 1) {
                    found.inTheReturn();
                }
            });

    static final Check<Child> C8540 = error("8540")
            .says("A child in need has no disability code, or one that is not in the list.")
            .mend("Enter the disabilities, or NONE where the child has none.")
            .marks(IDENTIFIERS, "PersonBirthDate")
            .marks(DISABILITIES, "Disability")
            .marks(EPISODES, "ReferralNFA")
            .looksAt((child, found) -> {
                if (child.born().isKnown() && child.isInNeed() && !areKnown(child.disabilities())) {
                    found.at(child);
                    report(child.disabilities(), disability -> !CODES.has(disability.code()), found);
                    for (var episode : child.episodes()) {
                        if (episode.leadsOn()) {
                            found.at(episode);
                        }
                    }
                }
            });

    static final Check<Child> C8790 = error("8790")
            .says("The child has the code for no disability and another code as well.")
            .mend("Take out NONE if the child has a disability, or the other codes if not.")
            .marks(DISABILITIES, "Disability")
            .looksAt((child, found) -> {
                if (child.disabilities().size() > 1
                        && child.disabilities().stream().anyMatch(DisabilityChecks::isNone)) {
                    report(child.disabilities(), disability -> !isNone(disability), found);
                }
            });

    static final Check<Child> C8794 = error("8794")
            .says("The same disability is given more than once.")
            .mend("Keep it once.")
            .marks(DISABILITIES, "Disability")
            .looksAt((child, found) -> {
                if (child.disabilities().size() > 1) {
                    var seen = new HashSet<String>();
                    var twice = new HashSet<String>();
                    for (var disability : child.disabilities()) {
                        if (!disability.code().isEmpty() && !seen.add(disability.code())) {
                            twice.add(disability.code());
                        }
                    }
                    report(child.disabilities(), disability -> twice.contains(disability.code()), found);
                }
            });

    static final List<Check<Child>> ALL = List.of(C2887Q, C2888Q, C8540, C8790, C8794);

    private DisabilityChecks() {}

    private static void report(List<Disability> all, Predicate<Disability> wrong, Found found) {
        for (var disability : all) {
            if (wrong.test(disability)) {
                found.at(disability);
            }
        }
    }

    private static boolean areKnown(List<Disability> all) {
        for (var disability : all) {
            if (!CODES.has(disability.code())) {
                return false;
            }
        }
        return !all.isEmpty();
    }

    private static boolean isNone(Disability disability) {
        return disability.code().equalsIgnoreCase(NONE);
    }

    /** A code other than NONE, in the list or not. */
    private static boolean isSome(Disability disability) {
        return !disability.code().isEmpty() && !disability.code().equals(NONE);
    }

    private static HashSet<String> union(HashSet<String> codes, Set<String> later) {
        codes.addAll(later);
        return codes;
    }

    /** The most disabilities that one child has. */
    private static final class Most {

        private int ofOneChild;

        void add(List<Disability> all) {
            int count = 0;
            for (var disability : all) {
                if (isSome(disability)) {
                    count++;
                }
            }
            ofOneChild = Math.max(ofOneChild, count);
        }

        Most join(Most later) {
            ofOneChild = Math.max(ofOneChild, later.ofOneChild);
            return this;
        }
    }
}
