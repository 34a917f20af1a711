package org.throughline.web.standards.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings.Value;
import org.throughline.clocks.settings.SettingsText;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.standards.Reworking;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Trail;

/** What the law leaves to the council: every setting, one with its history, a new value from a day on, and all as a file. */
@Controller
@Needs(Permission.MANAGE_SETTINGS)
class SettingsPage {

    private static final int LONGEST = 1_000;

    /** Before it no working days are counted and no file begins. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final int FURTHEST_YEARS = 5;

    private final Sights sights;
    private final Standards standards;
    private final Reworking reworking;
    private final KeptPosts kept;
    private final Trail trail;
    private final Clock clock;

    SettingsPage(Sights sights, Standards standards, Reworking reworking, KeptPosts kept, Trail trail, Clock clock) {
        this.sights = sights;
        this.standards = standards;
        this.reworking = reworking;
        this.kept = kept;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/settings")
    @Transactional
    public String all(Model model) {
        trail.read(sights.current().actor(), "settings", null, "");
        model.addAttribute(
                "page",
                SettingsView.of(standards.parts(), standards.settings(), LocalDate.now(clock), reworking.progress()));
        return "standards/settings";
    }

    /** As the command line takes it, so that files alone are answered as the service answers. */
    @GetMapping("/settings/file")
    @Transactional
    public void file(HttpServletResponse response) throws IOException {
        trail.exported(sights.current().actor(), "settings", "");
        Downloads.send(
                response,
                "text/plain;charset=UTF-8",
                "throughline-settings-" + LocalDate.now(clock) + ".txt",
                false,
                SettingsText.write(standards.settings()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/settings/values/{name}")
    @Transactional
    public String one(@PathVariable String name, HttpServletRequest request, Model model) {
        var setting = named(name);
        var who = sights.current();
        trail.read(who.actor(), "setting", null, name);
        var typed = kept.waiting(who, request).map(Fields::new).orElseGet(Fields::of);
        return page(setting, typed, List.of(), model);
    }

    @PostMapping("/settings/values/{name}")
    @KeepsText(form = "/settings/values/{name}")
    @Transactional
    public String set(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var setting = named(name);
        var typed = new Fields(sent);
        var errors = new ArrayList<FormError>();
        var from = typed.day("from");
        var value = from.flatMap(day -> read(setting, day, typed.get("value")));
        var why = typed.get("why").strip();
        if (read(setting, FIRST, typed.get("value")).isEmpty()) {
            errors.add(new FormError("value", "Enter " + setting.allowed()));
        }
        var last = LocalDate.now(clock).plusYears(FURTHEST_YEARS);
        if (from.isEmpty()) {
            errors.add(new FormError("from", "Enter the first day on which it holds, like 1/4/2027"));
        } else if (from.get().isBefore(FIRST) || from.get().isAfter(last)) {
            errors.add(
                    new FormError("from", "Enter a day from 1 January 2000 to %s".formatted(SettingsView.day(last))));
        }
        if (why.isEmpty()) {
            errors.add(new FormError("why", "Type why it is set, so that others can follow it"));
        } else if (why.length() > LONGEST) {
            errors.add(new FormError("why", "Type no more than %,d characters".formatted(LONGEST)));
        }
        if (!errors.isEmpty() || value.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(setting, typed, errors, model);
        }
        boolean changed = standards.set(sights.current().actor(), value.get(), why);
        next.addFlashAttribute(
                "banner",
                changed
                        ? "The value is set. What is due by it is being worked out again."
                        : "That value was set already. Nothing changed.");
        return "redirect:/settings/values/" + name;
    }

    private String page(Setting<?> setting, Fields typed, List<FormError> errors, Model model) {
        model.addAttribute(
                "page",
                SettingView.of(
                        setting,
                        standards.settings(),
                        standards.history(setting.name()),
                        LocalDate.now(clock),
                        typed,
                        errors,
                        reworking));
        return "standards/setting";
    }

    private Setting<?> named(String name) {
        return standards.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Value<?>> read(Setting<?> setting, LocalDate from, String typed) {
        try {
            return Optional.of(Value.read(setting, from, typed));
        } catch (Setting.NotAllowed unfit) {
            return Optional.empty();
        }
    }
}
