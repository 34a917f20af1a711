package org.throughline.returns.ssd;

import org.throughline.journey.Fact;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.Named;
import org.throughline.journey.IdentityFact.NationalityRecorded;
import org.throughline.journey.IdentityFact.ParenthoodStated;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.IdentityFact.UpnAbsent;
import org.throughline.journey.LearningFact.EhcPlanStated;
import org.throughline.journey.When;

/** States who a person of the dataset is. */
final class PersonStatements {

    private final Stating stating;

    PersonStatements(Stating stating) {
        this.stating = stating;
    }

    void state(SsdRow row) {
        identified(row.subject(), IdentifierKind.LA_CHILD);
        identified(row.get("pers_upn"), IdentifierKind.UPN);
        var upnUnknown = stating.code(row, "pers_upn_unknown", "pers_upn_unknown");
        unlessBlank(upnUnknown, "identity/upn-absent", new UpnAbsent(upnUnknown));
        var single = row.get("pers_single_unique_id");
        identified(single.isEmpty() ? row.get("pers_common_child_id") : single, IdentifierKind.NHS);
        identified(row.get("pers_legacy_id"), IdentifierKind.LEGACY);
        var named = new Named(row.get("pers_forename"), row.get("pers_surname"));
        unlessBlank(named.forenames() + named.surname(), "identity/name", named);
        on(row, "pers_dob", "identity/born", new Born());
        on(row, "pers_expected_dob", "identity/birth-expected", new BirthExpected());
        on(row, "pers_death_date", "identity/died", new Died());
        var sex = stating.code(row, "pers_sex", "pers_sex");
        unlessBlank(sex, "identity/sex", new SexRecorded(sex));
        var ethnicity = stating.code(row, "pers_ethnicity", "pers_ethnicity");
        unlessBlank(ethnicity, "identity/ethnicity", new EthnicityRecorded(ethnicity));
        var nationality = row.get("pers_nationality");
        unlessBlank(nationality, "identity/nationality", new NationalityRecorded(nationality));
        var ehcPlan = stating.yesNo(row, "pers_send_flag");
        unlessBlank(ehcPlan, "learning/ehc-plan", new EhcPlanStated(ehcPlan));
        var mother = stating.yesNo(row, "pers_is_mother");
        unlessBlank(mother, "identity/parenthood", new ParenthoodStated(mother, ""));
    }

    private void identified(String value, IdentifierKind kind) {
        unlessBlank(value, "identity/" + kind, new Identified(kind, value));
    }

    private void on(SsdRow row, String field, String key, Fact fact) {
        if (!row.get(field).isEmpty()) {
            stating.states(key, stating.day(row, field), fact);
        }
    }

    private void unlessBlank(String value, String key, Fact fact) {
        if (!value.isEmpty()) {
            stating.states(key, When.UNDATED, fact);
        }
    }
}
