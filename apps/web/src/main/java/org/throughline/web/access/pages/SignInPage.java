package org.throughline.web.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.DemoAccounts;
import org.throughline.web.access.Open;
import org.throughline.web.access.SignedIn;
import org.throughline.web.access.signin.FirstAdministrator;
import org.throughline.web.pages.FormError;

/** The page where a person signs in. */
@Controller
class SignInPage {

    private final FirstAdministrator first;
    private final DemoAccounts demo;
    private final Accounts accounts;

    SignInPage(FirstAdministrator first, DemoAccounts demo, Accounts accounts) {
        this.first = first;
        this.accounts = accounts;
        this.demo = demo;
    }

    @Open
    @GetMapping("/sign-in")
    String show(HttpServletRequest request, Model model) {
        if (request.getUserPrincipal() instanceof Authentication who && who.getPrincipal() instanceof SignedIn) {
            return "redirect:/home";
        }
        if (accounts.none() && first.waits()) {
            return "redirect:/first-administrator";
        }
        model.addAttribute(
                "page",
                new SignInView(
                        errors(request),
                        notice(request),
                        demo.shown().stream()
                                .map(it -> new SignInView.Demo(it.role(), it.userName(), it.password()))
                                .toList()));
        return "access/sign-in";
    }

    private static List<FormError> errors(HttpServletRequest request) {
        if (request.getParameter("refused") != null) {
            return List.of(new FormError(
                    "user", "That user name and password do not open an account that works. Check both and try again"));
        }
        if (request.getParameter("wait") != null) {
            return List.of(new FormError("user", "There were too many tries. Wait a minute and try again"));
        }
        return List.of();
    }

    private static @Nullable String notice(HttpServletRequest request) {
        if (request.getParameter("left") != null) {
            return "You have signed out.";
        }
        return request.getParameter("again") == null
                ? null
                : "Your session had ended. Sign in again to go on: what you typed in a form for a child is kept for 30"
                        + " minutes.";
    }
}
