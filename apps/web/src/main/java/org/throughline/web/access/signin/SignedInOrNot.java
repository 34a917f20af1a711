package org.throughline.web.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Browsers;
import org.throughline.web.access.KeptPosts;

/** Where a try to sign in leads: to the form whose text was kept, to the page that was asked for, home, or back. */
@Component
class SignedInOrNot extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    private final Browsers browsers;
    private final KeptPosts kept;

    SignedInOrNot(Browsers browsers, KeptPosts kept) {
        this.browsers = browsers;
        this.kept = kept;
        setDefaultTargetUrl("/home");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        browsers.remember(request, response, authentication.getName());
        var form = kept.lastForm(request, authentication.getName());
        if (form.isPresent()) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, form.get());
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        getRedirectStrategy()
                .sendRedirect(
                        request,
                        response,
                        why instanceof PasswordSignIn.TooManyTries ? "/sign-in?wait" : "/sign-in?refused");
    }
}
