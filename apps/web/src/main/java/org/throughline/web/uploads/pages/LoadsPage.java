package org.throughline.web.uploads.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.journeys.Progress;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;
import org.throughline.web.uploads.Uploads;
import org.throughline.web.uploads.pages.LoadsView.Sending;

/** Sending files, what was loaded, what each load came to, and taking one back. */
@Controller
@Needs(Permission.LOAD_FILES)
class LoadsPage {

    private static final Logger LOG = LoggerFactory.getLogger(LoadsPage.class);

    private final Sights sights;
    private final Loads loads;
    private final Uploads uploads;
    private final Trail trail;
    private final TransactionTemplate transaction;

    LoadsPage(Sights sights, Loads loads, Uploads uploads, Trail trail, TransactionTemplate transaction) {
        this.sights = sights;
        this.loads = loads;
        this.uploads = uploads;
        this.trail = trail;
        this.transaction = transaction;
    }

    @GetMapping("/loads")
    String show(Model model) {
        read("loads", "");
        return list(Sending.NOTHING, List.of(), model);
    }

    @PostMapping("/loads")
    String send(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean acceptIncomplete,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var asked = new Sending(dryRun, acceptIncomplete);
        var sent = (files == null ? List.<MultipartFile>of() : files)
                .stream().filter(file -> !isNone(file)).map(SentFile::of).toList();
        if (sent.isEmpty()) {
            return refused(
                    asked, HttpStatus.UNPROCESSABLE_CONTENT, "Select at least one file to load", model, response);
        }
        var twice = twice(sent);
        if (twice.isPresent()) {
            var words = "Two of the files are called " + twice.get()
                    + ". Send them one after the other, or put each set of tables into a zip of its own";
            return refused(asked, HttpStatus.UNPROCESSABLE_CONTENT, words, model, response);
        }
        var who = sights.current().actor();
        wrote(who, "files sent", sent.stream().map(SentFile::name).collect(Collectors.joining(", ")));
        try {
            return "redirect:/loads/uploads/" + uploads.take(who, sent, dryRun, acceptIncomplete);
        } catch (IOException e) {
            LOG.error("files that were sent could not be kept: {}", e.toString());
            var words = "The files arrived but could not be kept here, and nothing was loaded. Send them again in a few"
                    + " minutes. If it stays so, tell the people who look after Throughline that its disk may be full";
            return refused(asked, HttpStatus.SERVICE_UNAVAILABLE, words, model, response);
        }
    }

    /** A browser sends a part without a name where no file was selected. */
    private static boolean isNone(MultipartFile file) {
        var name = file.getOriginalFilename();
        return file.isEmpty() && (name == null || name.isEmpty());
    }

    private static Optional<String> twice(List<SentFile> files) {
        var seen = new HashSet<String>();
        return files.stream()
                .map(SentFile::name)
                .filter(name -> !seen.add(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private String refused(Sending asked, HttpStatus status, String words, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        return list(asked, List.of(new FormError("files", words)), model);
    }

    @GetMapping("/loads/uploads/{upload}")
    String upload(@PathVariable UUID upload, Model model) {
        var found = uploads.find(upload).orElseThrow(LoadsPage::absent);
        read("upload", String.join(", ", found.names()));
        if (found.load().isPresent()) {
            return "redirect:/loads/" + found.load().get();
        }
        model.addAttribute("page", UploadView.of(found, uploads.keeps(upload)));
        return "uploads/upload";
    }

    /** For a page that follows its load: nothing about any child, so that the trail keeps the opening of the page alone. */
    @GetMapping("/loads/uploads/{upload}/progress")
    ResponseEntity<UploadView.Progress> progress(@PathVariable UUID upload) {
        var found = uploads.find(upload).orElseThrow(LoadsPage::absent);
        return found.state().isUnderWay()
                ? ResponseEntity.ok(UploadView.progress(found))
                : ResponseEntity.noContent().build();
    }

    @PostMapping("/loads/uploads/{upload}/again")
    String again(@PathVariable UUID upload) {
        var found = uploads.find(upload).orElseThrow(LoadsPage::absent);
        var who = sights.current().actor();
        wrote(who, "upload run again", String.join(", ", found.names()));
        uploads.again(who, upload);
        return "redirect:/loads/uploads/" + upload;
    }

    @GetMapping("/loads/{load}")
    String report(@PathVariable long load, Model model) {
        var found = found(load);
        read("load", "load " + load);
        model.addAttribute("page", LoadView.of(found));
        return "uploads/load";
    }

    @GetMapping(value = "/loads/{load}/not-understood.csv", produces = "text/csv")
    void listed(@PathVariable long load, HttpServletResponse response) throws IOException {
        exported("what was not understood", found(load));
        try (var out = csv(response, "load-" + load + "-not-understood.csv")) {
            loads.listed(load, out);
        }
    }

    @GetMapping(value = "/loads/{load}/refused-rows.csv", produces = "text/csv")
    void refused(@PathVariable long load, HttpServletResponse response) throws IOException {
        exported("refused rows", found(load));
        try (var out = csv(response, "load-" + load + "-refused-rows.csv")) {
            loads.refusedRows(load, out);
        }
    }

    @GetMapping("/loads/{load}/withdraw")
    String ask(@PathVariable long load, Model model) {
        return withdrawal(load, "", List.of(), model);
    }

    @PostMapping("/loads/{load}/withdraw")
    String withdraw(
            @PathVariable long load,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (why.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return withdrawal(load, why, List.of(new FormError("why", "Say why this load is taken back")), model);
        }
        return switch (loads.withdraw(load, why.strip(), sights.current().actor(), false, Progress.SILENT)) {
            case Outcome.Loaded(var number, var _) -> {
                next.addFlashAttribute("banner", "Load " + load + " is taken back.");
                yield "redirect:/loads/" + number;
            }
            case Outcome.Tried _ ->
                throw new IllegalStateException("a withdrawal that was not tried came back as tried");
            case Outcome.Refused(var words) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield withdrawal(load, why, List.of(new FormError("why", words)), model);
            }
        };
    }

    private String withdrawal(long load, String why, List<FormError> errors, Model model) {
        var found = found(load);
        read("load to take back", "load " + load);
        model.addAttribute("page", new WithdrawView(LoadView.of(found), why, errors));
        return "uploads/withdraw";
    }

    private String list(Sending asked, List<FormError> errors, Model model) {
        model.addAttribute("page", LoadsView.of(loads.list(), uploads.withoutLoad(), asked, errors));
        return "uploads/loads";
    }

    private void read(String what, String detail) {
        transaction.executeWithoutResult(_ -> trail.read(sights.current().actor(), what, null, detail));
    }

    private void wrote(Actor who, String what, String detail) {
        transaction.executeWithoutResult(_ -> trail.wrote(who, what, null, detail));
    }

    private void exported(String what, Loads.Load load) {
        transaction.executeWithoutResult(_ -> trail.exported(sights.current().actor(), what, "load " + load.id()));
    }

    private Loads.Load found(long load) {
        return loads.find(load).orElseThrow(LoadsPage::absent);
    }

    private static OutputStreamWriter csv(HttpServletResponse response, String name) throws IOException {
        Downloads.begin(response, Downloads.CSV, name);
        return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
