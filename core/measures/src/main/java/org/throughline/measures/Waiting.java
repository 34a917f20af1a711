package org.throughline.measures;

import java.util.ArrayList;
import java.util.List;
import org.throughline.measures.counting.MeasureCode;

/**
 * A measure that councils use and that cannot be counted yet.
 *
 * @param name in plain words
 * @param why which facts it waits for, as a whole sentence
 */
public record Waiting(MeasureCode code, String name, String why) {

    private static final String AUDITS =
            "It waits for audits of cases, their grades, moderation and actions, which nobody records here yet.";
    private static final String MONEY =
            "It waits for spending, which stands in the council's accounts and in no file about children.";
    private static final String COURT =
            "It waits for court applications and final orders with their days; the dataset names fields for them that hold no data yet.";
    private static final String RETURN_OF_WORKERS =
            "It waits for the workforce census, which is not read yet; the dataset's list of professionals does not say it.";

    /** In the order of their codes. */
    public static List<Waiting> all() {
        var all = new ArrayList<>(List.of(
                on(
                        "CLA-20M",
                        "Children placed far from home and outside the area",
                        "It waits for whether a home lies outside the council's area: the return no longer says it and the dataset does not."),
                on(
                        "CLA-PEP",
                        "Personal education plans up to date",
                        "It waits for the virtual school's plans, which are in no file that is read."),
                on(
                        "CLA-SCH",
                        "School moves in the middle of a year",
                        "It waits for the school census, by which the department matches children to schools."),
                on(
                        "CON-1WD",
                        "Contacts decided in one working day",
                        "It waits for the day on which a contact was decided: the dataset gives its outcome without one."),
                on(
                        "CIN-REV",
                        "Child in need plans reviewed in time",
                        "It waits for reviews of child in need plans, which are in no file that is read."),
                on(
                        "CPP-CG",
                        "Core groups in time",
                        "It waits for core group meetings, which are in no file that is read."),
                on("FIN-CLAW", "Cost of a week in care", MONEY),
                on("FIN-CYP", "Spending on children and young people", MONEY),
                on("FIN-FOST", "Cost of a week in foster care", MONEY),
                on("FIN-NOTCLA", "Share of children's spending that is not for care", MONEY),
                on("FIN-RES", "Cost of a week in a children's home", MONEY),
                on("FIN-SHARE", "Share of the council's spending on children", MONEY),
                on("FIN-SW", "Cost of social work for a child in need", MONEY),
                on(
                        "OFS-GRADE",
                        "Ofsted's judgement of overall effectiveness",
                        "It is no count of children: the latest inspection stands among the inspections that are kept."),
                on("PLO-26", "Care proceedings in 26 weeks", COURT),
                on("PLO-AVG", "Length of care proceedings", COURT),
                on("PLO-RATE", "Care applications for each 10,000 children", COURT),
                on("QA-ACT", "Actions from audits completed in time", AUDITS),
                on(
                        "QA-COMP",
                        "Complaints answered in time",
                        "It waits for complaints, which are in no file that is read."),
                on("QA-GOOD", "Audits graded good or better", AUDITS),
                on("QA-MOD", "Audits whose grade stood at moderation", AUDITS),
                on("QA-RI", "Audits graded inadequate", AUDITS),
                on("QA-VOICE", "Audits in which the child's voice is heard", AUDITS),
                on(
                        "REF-1WD",
                        "Referrals decided in one working day",
                        "It waits for the day on which a referral was decided: the census and the dataset give the decision without one."),
                on("WRK-ABS", "Days lost to sickness", RETURN_OF_WORKERS),
                on("WRK-AGYV", "Agency workers who cover vacancies", RETURN_OF_WORKERS),
                on("WRK-EXP", "Years in the post", RETURN_OF_WORKERS),
                on(
                        "WRK-SUP",
                        "Supervision in time",
                        "It waits for supervision of cases, which nobody records here yet."),
                on("WRK-TURN", "Turnover of social workers", RETURN_OF_WORKERS),
                on("WRK-VAC", "Vacancies", RETURN_OF_WORKERS)));
        all.sort((one, other) -> one.code().compareTo(other.code()));
        return List.copyOf(all);
    }

    private static Waiting on(String code, String name, String why) {
        return new Waiting(new MeasureCode(code), name, why);
    }
}
