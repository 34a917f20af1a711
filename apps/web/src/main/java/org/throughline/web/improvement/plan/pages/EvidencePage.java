package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.plan.Amounts;
import org.throughline.web.improvement.plan.Evidence;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Proof;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.InertFile;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Trail;

/** Adding evidence to an item, taking it out, and giving a document back as it came. */
@Controller
class EvidencePage {

    private static final String ITEM = "/improvement/items/{item}";
    private static final String KEPT = ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt,.png,.jpg,.jpeg,.txt,.csv";

    private final Sights sights;
    private final Proof proof;
    private final Asking asking;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EvidencePage(Sights sights, Proof proof, Asking asking, Trail trail, TransactionTemplate transaction, Clock clock) {
        this.sights = sights;
        this.proof = proof;
        this.asking = asking;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What kind of evidence it is, each with its own form. */
    @GetMapping(ITEM + "/evidence/new")
    @Needs(Permission.KEEP_PLAN)
    String choose(@PathVariable UUID item, Model model) {
        model.addAttribute("page", KindsView.of(asking.item(item)));
        return "improvement/plan/kinds";
    }

    @GetMapping(ITEM + "/evidence/new/{kind}")
    @Needs(Permission.KEEP_PLAN)
    String add(@PathVariable UUID item, @PathVariable String kind, HttpServletRequest request, Model model) {
        var of = kind(kind);
        var first = Fields.of("id", UUID.randomUUID().toString(), "on", Days.inWords(LocalDate.now(clock)));
        return asking.show(request, first, (fields, trouble) -> adding(item, of, fields, trouble), model);
    }

    private FormView adding(UUID item, Evidence.Kind kind, Fields fields, Form.Trouble trouble) {
        var was = asking.item(item);
        var form = new Form("Add evidence: " + kind.words().toLowerCase(Locale.UK), fields, trouble)
                .about(item, was.title())
                .says("Evidence is read by the board and may be shown to inspectors: write no child’s name in it, and"
                        + " nothing by which a child could be known.")
                .hidden("id", fields.get("id"));
        var hint = "Also where it speaks against the item.";
        switch (kind) {
            case MEASURE ->
                form.select(
                        "measure", "Measure", "Its newest reading is kept as it is now.", readings(was, fields), "");
            case DOCUMENT ->
                form.line("what", "What it is", "Such as: audit of supervision records, May 2026.", "")
                        .file(
                                "file",
                                "Document",
                                "PDF, Word, Excel, PowerPoint, OpenDocument, text, CSV, PNG or JPEG, up to 50 MB, without macros"
                                        + " or scripts. It is kept as it is and never opened here.",
                                KEPT);
            case LINK -> form.line("what", "What it is", "", "").line("link", "Address", "It begins with https://", "");
            case AUDIT -> cases(form.line("what", "What was audited", "Such as: supervision in the East teams.", ""));
            case CASES ->
                cases(form.line("what", "Which cases", "Such as: children on a plan for over 18 months.", ""));
            case NOTE -> form.line("what", "What it is about", "", "");
        }
        if (kind != Evidence.Kind.MEASURE) {
            form.day("on", "Day that it speaks for", "Like 27/3/2026", "");
        }
        return form.text("shows", "What it shows", hint).to(address(item, kind), "Add the evidence");
    }

    private static Form cases(Form form) {
        return form.line("looked", "How many cases were looked at", "", "4", "")
                .line("well", "In how many of them practice was as it should be", "", "4", "");
    }

    private static List<Box.Option> readings(Item item, Fields fields) {
        return item.measures().stream()
                .flatMap(it -> it.newest().stream()
                        .map(newest -> new Box.Option(
                                it.id().toString(),
                                it.name() + ": " + Amounts.of(newest),
                                "",
                                fields.has("measure", it.id().toString()))))
                .toList();
    }

    @PostMapping(ITEM + "/evidence/new/{kind}")
    @Needs(Permission.KEEP_PLAN)
    @KeepsText(form = ITEM + "/evidence/new/{kind}")
    String added(
            @PathVariable UUID item,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var of = kind(kind);
        var fields = new Fields(typed);
        var given = new Proof.Given(
                fields.id(),
                of,
                fields.get("what"),
                fields.day("on"),
                fields.get("shows"),
                fields.get("link"),
                fields.uuid("measure"),
                fields.whole("looked"),
                fields.whole("well"));
        var sent = file == null || String.valueOf(file.getOriginalFilename()).isEmpty() ? null : SentFile.of(file);
        return asking.answer(
                proof.add(sights.current(), item, given, sent),
                new Asking.Sent(
                        fields,
                        (f, t) -> adding(item, of, f, t),
                        "what",
                        "The evidence is added",
                        ItemAddress.of(item) + "#evidence"),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/evidence/{evidence}/take-out")
    @Needs(Permission.KEEP_PLAN)
    String takeOut(@PathVariable UUID item, @PathVariable UUID evidence, HttpServletRequest request, Model model) {
        return asking.show(
                request, Fields.of(), (fields, trouble) -> takingOut(item, evidence, fields, trouble), model);
    }

    private FormView takingOut(UUID item, UUID evidence, Fields fields, Form.Trouble trouble) {
        var was = asking.item(item);
        return new Form("Take out evidence", fields, trouble)
                .about(item, was.title())
                .says("It stays to be read, with the reason, and counts no more.")
                .quotes(find(was, evidence).what())
                .text("why", "Why it is taken out", "")
                .to(ItemAddress.of(item) + "/evidence/" + evidence + "/take-out", "Take it out");
    }

    @PostMapping(ITEM + "/evidence/{evidence}/take-out")
    @Needs(Permission.KEEP_PLAN)
    @KeepsText(form = ITEM + "/evidence/{evidence}/take-out")
    String tookOut(
            @PathVariable UUID item,
            @PathVariable UUID evidence,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                proof.takeOut(sights.current(), item, evidence, fields.get("why")),
                new Asking.Sent(
                        fields,
                        (f, t) -> takingOut(item, evidence, f, t),
                        "why",
                        "The evidence is taken out",
                        ItemAddress.of(item) + "#evidence"),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/evidence/{evidence}/file")
    @Needs(Permission.SEE_PLAN)
    void document(@PathVariable UUID item, @PathVariable UUID evidence, HttpServletResponse response)
            throws IOException {
        var piece = find(asking.item(item), evidence);
        var document = piece.file();
        if (document == null) {
            throw Asking.absent();
        }
        var name = document.name();
        transaction.executeWithoutResult(
                _ -> trail.exported(sights.current().actor(), "evidence of the improvement plan", name));
        InertFile.headers(response, name, document.kind().type(), document.bytes());
        proof.write(document, response.getOutputStream());
    }

    private static Evidence find(Item item, UUID evidence) {
        return item.evidence().stream()
                .filter(it -> it.id().equals(evidence))
                .findFirst()
                .orElseThrow(Asking::absent);
    }

    private static Evidence.Kind kind(String typed) {
        return Arrays.stream(Evidence.Kind.values())
                .filter(it -> key(it).equals(typed))
                .findFirst()
                .orElseThrow(Asking::absent);
    }

    static String key(Evidence.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String address(UUID item, Evidence.Kind kind) {
        return ItemAddress.of(item) + "/evidence/new/" + key(kind);
    }
}
