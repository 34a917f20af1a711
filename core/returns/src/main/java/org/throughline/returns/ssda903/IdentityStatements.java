package org.throughline.returns.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.ParenthoodStated;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.IdentityFact.UpnAbsent;
import org.throughline.journey.When;
import org.throughline.returns.reading.Days;
import org.throughline.returns.reading.Repeats;
import org.throughline.returns.ssda903.Row.Child;

/** States who the children of one year are: from the header, and of those it lacks from the first row that names them. */
final class IdentityStatements {

    private static final Pattern NO_UPN = Pattern.compile("UN[0-9]+");

    private final Stating stating;
    private final Repeats known = new Repeats();
    private final Repeats births = new Repeats();

    IdentityStatements(Stating stating) {
        this.stating = stating;
    }

    void state(Child of) {
        if (known.count(of.child()) == 1) {
            births.count(of.child(), day(of.dob()));
            stating.states("identity/LA_CHILD", When.UNDATED, new Identified(IdentifierKind.LA_CHILD, of.child()));
        }
        upn(of.upn());
        born(of.dob());
        sex(of.sex());
        if (!of.ethnic().isEmpty()) {
            var recorded = new EthnicityRecorded(stating.code(of.ethnic(), "ETHNIC"));
            stating.states("identity/ethnicity", When.UNDATED, recorded);
        }
        if (!of.mother().isEmpty() || !of.motherChildDob().isEmpty()) {
            stating.day(of.motherChildDob(), "MC_DOB");
            var stated = new ParenthoodStated(stating.code(of.mother(), "MOTHER"), of.motherChildDob());
            stating.states("identity/parenthood", When.UNDATED, stated);
        }
    }

    /** States a child whom no row before this one has named. */
    void stateUnlessKnown(String dob, String sex) {
        if (known.count(stating.child()) == 1) {
            var identified = new Identified(IdentifierKind.LA_CHILD, stating.child());
            births.count(stating.child(), day(dob));
            stating.states("identity/LA_CHILD", When.UNDATED, identified);
            born(dob);
            sex(sex);
        }
    }

    /** The day of birth that a row gives, where it is not the one that the first row to name the child gave. */
    Optional<String> otherwise(String dob) {
        return births.has(stating.child(), day(dob))
                ? Optional.empty()
                : Optional.of(Days.slashed(dob).day().map(LocalDate::toString).orElse(""));
    }

    /** One text for each day, however it is written. */
    private static String day(String dob) {
        return Days.slashed(dob).day().map(LocalDate::toString).orElse(dob);
    }

    private void upn(String upn) {
        if (NO_UPN.matcher(upn).matches()) {
            stating.states("identity/upn-absent", When.UNDATED, new UpnAbsent(stating.code(upn, "UPN")));
        } else if (!upn.isEmpty()) {
            stating.states("identity/UPN", When.UNDATED, new Identified(IdentifierKind.UPN, upn));
        }
    }

    private void born(String dob) {
        if (!dob.isEmpty()) {
            stating.states("identity/born", stating.day(dob, "DOB"), new Born());
        }
    }

    private void sex(String sex) {
        if (!sex.isEmpty()) {
            stating.states("identity/sex", When.UNDATED, new SexRecorded(stating.code(sex, "SEX")));
        }
    }
}
