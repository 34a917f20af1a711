package org.throughline.web.improvement.board.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.web.improvement.board.Reach;

/** The content of a pack, for tests of the documents that are made of it. */
final class MadePack {

    private MadePack() {}

    static PackContent pack(int items, String hostile) {
        return new PackContent(
                Reach.BOARD,
                "Board of 17 September 2026",
                "Committee room 2. Chair: Ada Chair, Independent chair. " + hostile,
                LocalDate.of(2026, 9, 12),
                "12 September 2026",
                "Version 3 of the plan, agreed on 1 July 2026, stood on that day.",
                "7 of 10 items are open, 2 wait for their impact review, and 1 was shown to work.",
                List.of(
                        new PackContent.Figure("Items open", "7"),
                        new PackContent.Figure("Actions overdue", "3"),
                        new PackContent.Figure("Areas for improvement that no item answers", "0")),
                "Inspection of children’s services, 5 May 2023",
                List.of(new PackContent.Figure("Overall effectiveness", "Requires improvement to be good")),
                List.of(new PackContent.Asked(
                        "2. Supervision " + hostile, "Agree that every team audits\nten files a month.")),
                "Since the board of 18 June 2026.",
                List.of(
                        new PackContent.Changes("Shown to work", List.of("Life story work: audits of 20 files")),
                        new PackContent.Changes("Actions done", List.of("Item 1: " + hostile, "Item 2: two actions"))),
                List.of(new PackContent.Decided(
                        "Audit every plan again",
                        "Plans drift",
                        "The board",
                        "Action of item 2. Done on 1 August 2026.")),
                IntStream.rangeClosed(1, items).mapToObj(i -> item(i, hostile)).toList(),
                List.of("Inspection of children’s services, 5 May 2023, area 9: care leavers’ health histories"),
                List.of(new PackContent.Paper("Audit of supervision", "PDF, 230 KB")),
                List.of("Owners’ names"));
    }

    private static PackContent.Item item(int number, String hostile) {
        return new PackContent.Item(
                number,
                "Management oversight that drives the plan " + hostile,
                "Open",
                "Management oversight, Plans and timescales",
                "Máire Ní Bhriain, Head of safeguarding",
                "Children are seen by the same worker.\nPlans say who does what by when.",
                "Requires improvement to be good: oversight is on file but does not yet drive plans " + hostile,
                List.of(
                        new PackContent.Answers(
                                "Inspection of children’s services, ended 5 May 2023, area 3, page 7",
                                "The quality and consistency of management oversight and supervision, to ensure that plans progress.")),
                List.of(
                        new PackContent.Action(
                                "Train all team managers in reflective supervision",
                                "Jo Reed",
                                "1 Jun 2026",
                                "Done on 28 May 2026",
                                false),
                        new PackContent.Action(
                                "Audit ten files a month in each team",
                                "Sam Ode, Principal social worker",
                                "1 Aug 2026",
                                "Overdue",
                                true)),
                List.of(new PackContent.Row("Half of the managers are trained", "1 May 2026", "reached")),
                List.of(new PackContent.Told(
                        "1 September 2026", "At risk", "Two teams have begun " + hostile, "Fewer plans wait")),
                List.of(measure()),
                List.of(new PackContent.Row(
                        "Audit finding: audit of 20 supervision records", "30 Aug 2026", "14 of 20 good")),
                List.of("The impact review is on 1 December 2026: audit of 20 files."));
    }

    static PackContent.Measure measure() {
        return new PackContent.Measure(
                "Supervision in time",
                "41% on 31 March 2026",
                "90% by 31 December 2026",
                "62.5% (50 of 80), 1 August 2026 to 31 August 2026",
                "Better than at first, target not reached",
                List.of(
                        new PackContent.Point("30 Jun 2026", "48%", 48),
                        new PackContent.Point("31 Jul 2026", "55.1%", 55.1),
                        new PackContent.Point("31 Aug 2026", "62.5%", 62.5)),
                new PackContent.Scale(41, 90));
    }
}
