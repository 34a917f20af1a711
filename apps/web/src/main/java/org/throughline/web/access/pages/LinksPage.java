package org.throughline.web.access.pages;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Roles;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** Lists who is linked to nobody, and links many accounts at once from a list. */
@Controller
@Needs(Permission.MANAGE_ACCOUNTS)
class LinksPage {

    private static final int MOST = 1000;
    private static final int MOST_BYTES = 1_000_000;

    private final Sights sights;
    private final Accounts accounts;
    private final Roles roles;
    private final Links links;

    LinksPage(Sights sights, Accounts accounts, Roles roles, Links links) {
        this.sights = sights;
        this.accounts = accounts;
        this.roles = roles;
        this.links = links;
    }

    @GetMapping("/admin/links")
    String show(Model model) {
        return page(List.of(), List.of(), model);
    }

    @PostMapping("/admin/links")
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > MOST_BYTES) {
            return fault("Select a CSV file of up to 1 MB", model, response);
        }
        var report = new ArrayList<String>();
        var byUserName = accounts.all().stream()
                .collect(Collectors.toMap(it -> it.userName().toLowerCase(Locale.ROOT), Function.identity()));
        try (var rows = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(new String(file.getBytes(), StandardCharsets.UTF_8))) {
            for (var row : rows) {
                if (!row.getHeader().containsAll(List.of("user_name", "worker"))) {
                    return fault("The first line must name the columns user_name and worker", model, response);
                }
                report.add(link(row, byUserName));
            }
        } catch (CsvParseException e) {
            return fault(
                    "This is not a CSV file that can be read: check that its quotation marks close", model, response);
        }
        return page(report, List.of(), model);
    }

    private String link(NamedCsvRecord row, java.util.Map<String, Accounts.Account> byUserName) {
        var line = "Line " + row.getStartingLineNumber() + ": ";
        var userName = row.getField("user_name").strip();
        var worker = row.getField("worker").strip();
        var account = byUserName.get(userName.toLowerCase(Locale.ROOT));
        if (account == null) {
            return line + "no account has the user name " + userName;
        }
        if (!links.unknown(List.of(worker)).isEmpty()) {
            return line + "no loaded file has a professional with the key " + worker;
        }
        Set<String> all =
                new LinkedHashSet<>(accounts.find(account.id()).orElseThrow().workers());
        if (!all.add(worker)) {
            return line + userName + " was linked to " + worker + " already";
        }
        accounts.link(sights.current().actor(), account, all);
        return line + userName + " is linked to " + worker;
    }

    private String fault(String why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(List.of(), List.of(new FormError("file", why)), model);
    }

    private String page(List<String> report, List<FormError> errors, Model model) {
        var unlinked = links.unlinked();
        var without = accounts.all().stream()
                .filter(account -> account.workers().isEmpty()
                        && !account.disabled()
                        && roles.permissions(Set.copyOf(account.roles())).contains(Permission.VIEW_OWN))
                .map(account -> account.name() + " (" + account.userName() + ")")
                .toList();
        var found = Days.count(unlinked.size(), "professional has", "professionals have") + " no account."
                + (unlinked.size() > MOST ? " The first " + MOST + " are shown." : "");
        model.addAttribute(
                "page",
                new LinksView(
                        unlinked.stream()
                                .limit(MOST)
                                .map(it -> new LinksView.Row(it.key(), it.name(), it.role(), it.teamName()))
                                .toList(),
                        found,
                        without,
                        report,
                        errors));
        return "access/links";
    }
}
