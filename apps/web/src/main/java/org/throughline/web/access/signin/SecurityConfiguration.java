package org.throughline.web.access.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.throughline.web.access.Browsers;

/** Deny by default: static files and the health of the service apart, each request needs the rule of its route. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    private static final Pattern STATIC = Pattern.compile("/vendor/[\\w./-]+|/[\\w.-]+\\.(css|js|svg|ico)");
    private static final Pattern HEALTH = Pattern.compile("/actuator/health(/liveness|/readiness)?");

    private final ChildDoor childDoor;
    private final KeptTextSent keptTextSent;

    SecurityConfiguration(ChildDoor childDoor, KeptTextSent keptTextSent) {
        this.childDoor = childDoor;
        this.keptTextSent = keptTextSent;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(childDoor);
        registry.addInterceptor(keptTextSent);
    }

    static boolean isStatic(String path) {
        return STATIC.matcher(path).matches();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            RouteRules rules,
            SignedInOrNot answers,
            Lapsed lapsed,
            Browsers browsers,
            JdbcClient jdbc,
            Clock clock,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize mostSent)
            throws Exception {
        var pagesAskedFor = new HttpSessionRequestCache();
        pagesAskedFor.setRequestMatcher(SecurityConfiguration::isPage);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(request -> isStatic(request.getRequestURI())
                                || HEALTH.matcher(request.getRequestURI()).matches())
                        .permitAll()
                        .anyRequest()
                        .access(rules))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("user")
                        .passwordParameter("password")
                        .authenticationDetailsSource(
                                request -> new Origin(request.getRemoteAddr(), browsers.of(request)))
                        .successHandler(answers)
                        .failureHandler(answers))
                .logout(leave -> leave.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?left")
                        .invalidateHttpSession(true))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(lapsed).accessDeniedHandler(lapsed))
                .requestCache(cache -> cache.requestCache(pagesAskedFor))
                .addFilterBefore(new FilesSent(mostSent), CsrfFilter.class)
                .addFilterBefore(new StillSignedIn(jdbc, clock), AuthorizationFilter.class)
                .headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}))
                .httpBasic(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A page that a person asked for, which they are led to after signing in. */
    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accept != null && accept.contains("text/html");
    }
}
