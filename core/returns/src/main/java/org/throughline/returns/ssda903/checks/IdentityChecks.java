package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.AD1;
import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.HEADER;
import static org.throughline.returns.ssda903.Table.MISSING;
import static org.throughline.returns.ssda903.Table.OC2;
import static org.throughline.returns.ssda903.Table.OC3;
import static org.throughline.returns.ssda903.Table.PLACED_ADOPTION;
import static org.throughline.returns.ssda903.Table.PREV_PERM;
import static org.throughline.returns.ssda903.Table.REVIEWS;
import static org.throughline.returns.ssda903.Table.UASC;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow;

/** Checks that rows of different tables are about one child, and that there are not too many. */
final class IdentityChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("1012", "CHILD")
                    .marksIfThere(PLACED_ADOPTION, MISSING, REVIEWS, AD1, PREV_PERM, OC2)
                    .reads(EPISODES)
                    .says(
                            "The child has a row in this table, but no episode of care this year.",
                            "Add the episodes, or remove the row.")
                    .looks((c, found) -> {
                        if (c.episodes().isEmpty()) {
                            c.placings().forEach(found::at);
                            c.absences().forEach(found::at);
                            c.reviews().forEach(found::at);
                            c.ad1().forEach(found::at);
                            c.permanences().forEach(found::at);
                            c.oc2().forEach(found::at);
                        }
                    }),
            rule("INT01", "CHILD")
                    .marks(AD1)
                    .reads(HEADER)
                    .says(
                            "The header lacks the adopted child.",
                            "Add the child to the table Header, or correct the identifier in AD1.")
                    .rows(Child.ADOPTIONS, (r, c) -> c.headers().isEmpty()),
            rule("INT02", "CHILD")
                    .marks(PLACED_ADOPTION)
                    .reads(HEADER)
                    .says(
                            "The header lacks the child of an adoption decision.",
                            "Add the child to the table Header, or correct the identifier in PlacedAdoption.")
                    .rows(Child.PLACINGS, (r, c) -> c.headers().isEmpty()),
            rule("INT03", "CHILD")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "The header lacks the child of an episode.",
                            "Add the child to the table Header, or correct the identifier in Episodes.")
                    .rows(Child.EPISODES, (r, c) -> c.headers().isEmpty()),
            rule("INT04", "CHILD")
                    .marks(MISSING)
                    .reads(HEADER)
                    .says(
                            "The header lacks the child who was missing.",
                            "Add the child to the table Header, or correct the identifier in Missing.")
                    .rows(Child.ABSENCES, (r, c) -> c.headers().isEmpty()),
            rule("INT05", "CHILD")
                    .marks(OC2)
                    .reads(HEADER)
                    .says(
                            "The header lacks the child in care all year.",
                            "Add the child to the table Header, or correct the identifier in OC2.")
                    .rows(Child.HEALTH, (r, c) -> c.headers().isEmpty()),
            rule("INT06", "CHILD")
                    .marks(OC3)
                    .reads(HEADER)
                    .says(
                            "The header lacks the care leaver.",
                            "Add the child to the table Header, or correct the identifier in OC3.")
                    .rows(Child.LEAVERS, (r, c) -> c.headers().isEmpty()),
            rule("INT07", "CHILD")
                    .marks(PREV_PERM)
                    .reads(HEADER)
                    .says(
                            "The header lacks the child with a permanent home before.",
                            "Add the child to the table Header, or correct the identifier in PrevPerm.")
                    .rows(Child.PERMANENCES, (r, c) -> c.headers().isEmpty()),
            rule("INT08", "CHILD")
                    .marks(REVIEWS)
                    .reads(HEADER)
                    .says(
                            "The header lacks the child who was reviewed.",
                            "Add the child to the table Header, or correct the identifier in Reviews.")
                    .rows(Child.REVIEWS, (r, c) -> c.headers().isEmpty()),
            rule("INT09", "CHILD")
                    .marks(UASC)
                    .reads(HEADER)
                    .says(
                            "The header lacks the unaccompanied child.",
                            "Add the child to the table Header, or correct the identifier in UASC.")
                    .rows(Child.UNACCOMPANIED, (r, c) -> c.headers().isEmpty()),
            rule("INT11", "DOB")
                    .marks(AD1)
                    .reads(HEADER)
                    .says(
                            "The date of birth of the adopted child differs from the header's.",
                            "Find out which is right and enter it in Header and AD1.")
                    .rows(Child.ADOPTIONS, (r, c) -> isBornOtherwise(r, c)),
            rule("INT12", "DOB")
                    .marks(PLACED_ADOPTION)
                    .reads(HEADER)
                    .says(
                            "The date of birth of the child of an adoption decision differs from the header's.",
                            "Find out which is right and enter it in Header and PlacedAdoption.")
                    .rows(Child.PLACINGS, (r, c) -> isBornOtherwise(r, c)),
            rule("INT13", "DOB")
                    .marks(MISSING)
                    .reads(HEADER)
                    .says(
                            "The date of birth of the child who was missing differs from the header's.",
                            "Find out which is right and enter it in Header and Missing.")
                    .rows(Child.ABSENCES, (r, c) -> isBornOtherwise(r, c)),
            rule("INT14", "DOB")
                    .marks(OC2)
                    .reads(HEADER)
                    .says(
                            "The date of birth of the child in care all year differs from the header's.",
                            "Find out which is right and enter it in Header and OC2.")
                    .rows(Child.HEALTH, (r, c) -> isBornOtherwise(r, c)),
            rule("INT15", "DOB")
                    .marks(OC3)
                    .reads(HEADER)
                    .says(
                            "The date of birth of the care leaver differs from the header's.",
                            "Find out which is right and enter it in Header and OC3.")
                    .rows(Child.LEAVERS, (r, c) -> isBornOtherwise(r, c)),
            rule("INT16", "DOB")
                    .marks(PREV_PERM)
                    .reads(HEADER)
                    .says(
                            "The date of birth of the child with a permanent home before differs from the header's.",
                            "Find out which is right and enter it in Header and PrevPerm.")
                    .rows(Child.PERMANENCES, (r, c) -> isBornOtherwise(r, c)),
            rule("INT17", "DOB")
                    .marks(REVIEWS)
                    .reads(HEADER)
                    .says(
                            "The date of birth of the child who was reviewed differs from the header's.",
                            "Find out which is right and enter it in Header and Reviews.")
                    .rows(Child.REVIEWS, (r, c) -> isBornOtherwise(r, c)),
            rule("INT18", "DOB")
                    .marks(UASC)
                    .reads(HEADER)
                    .says(
                            "The date of birth of the unaccompanied child differs from the header's.",
                            "Find out which is right and enter it in Header and UASC.")
                    .rows(Child.UNACCOMPANIED, (r, c) -> isBornOtherwise(r, c)),
            rule("INT21", "SEX")
                    .marks(UASC)
                    .reads(HEADER)
                    .says(
                            "The sex of the unaccompanied child differs from the header's.",
                            "Find out which is right and enter it in Header and UASC.")
                    .looks((c, found) -> {
                        for (var row : c.uasc()) {
                            for (var header : c.headers()) {
                                if (isFilled(row.sex())
                                        && isFilled(header.sex())
                                        && !row.sex().equals(header.sex())) {
                                    found.at(row);
                                }
                            }
                        }
                    }),
            rule("INT31", "CHILD")
                    .marks(AD1)
                    .says(
                            "The child is in the table AD1 more than once.",
                            "Keep the row that is right, or give two children two identifiers.")
                    .rows(Child.ADOPTIONS, (r, c) -> c.ad1().size() > 1),
            rule("INT32", "CHILD")
                    .marks(HEADER)
                    .says(
                            "The child is in the table Header more than once.",
                            "Keep the row that is right, or give two children two identifiers.")
                    .rows(Child.HEADERS, (r, c) -> c.headers().size() > 1),
            rule("INT33", "CHILD")
                    .marks(OC2)
                    .says(
                            "The child is in the table OC2 more than once.",
                            "Keep the row that is right, or give two children two identifiers.")
                    .rows(Child.HEALTH, (r, c) -> c.oc2().size() > 1),
            rule("INT34", "CHILD")
                    .marks(OC3)
                    .says(
                            "The child is in the table OC3 more than once.",
                            "Keep the row that is right, or give two children two identifiers.")
                    .rows(Child.LEAVERS, (r, c) -> c.oc3().size() > 1),
            rule("INT35", "CHILD")
                    .marks(PREV_PERM)
                    .says(
                            "The child is in the table PrevPerm more than once.",
                            "Keep the row that is right, or give two children two identifiers.")
                    .rows(Child.PERMANENCES, (r, c) -> c.permanences().size() > 1),
            rule("INT36", "CHILD")
                    .marks(UASC)
                    .says(
                            "The child is in the table UASC more than once.",
                            "Keep the row that is right, or give two children two identifiers.")
                    .rows(Child.UNACCOMPANIED, (r, c) -> c.uasc().size() > 1));

    private IdentityChecks() {}

    private static boolean isBornOtherwise(ChildRow.Dated row, Child c) {
        for (var header : c.headers()) {
            if (row.dob().isDate() && header.dob().isDate() && !row.dob().sameDay(header.dob())) {
                return true;
            }
        }
        return false;
    }
}
