package io.goodstanding.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.VaadinService;
import io.goodstanding.database.SchemaSwitch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets to which address, how sign-in works, and which headers every answer carries. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain web(HttpSecurity http, SignInThrottle throttle, SchemaSwitch schema, Sessions sessions)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/styles/**", "/icons/**", "/js/**", "/aura/**", "/actuator/health", "/actuator/health/**")
                .permitAll());
        http.addFilterBefore(new SignInGuard(throttle), UsernamePasswordAuthenticationFilter.class);
        http.addFilterAfter(new SampleGuard(schema), SecurityContextHolderFilter.class);
        http.addFilterAfter(new SessionGuard(sessions, SecurityConfiguration::leadingTo), SampleGuard.class);
        http.with(
                vaadin(),
                vaadin -> vaadin.loginView(SignInGuard.SIGN_IN_PATH).anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.successHandler(onSuccess(throttle)).failureHandler(onFailure()));
        http.headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(SecurityHeaders.CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(SecurityHeaders.PERMISSIONS_POLICY)));
        return http.build();
    }

    /** Vaadin's browser side leaves for an address that comes without words. */
    private static String leadingTo(String address) {
        return VaadinService.createCriticalNotificationJSON(null, null, null, address);
    }

    private static AuthenticationSuccessHandler onSuccess(SignInThrottle throttle) {
        SavedRequestAwareAuthenticationSuccessHandler goOn = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, authentication) -> {
            throttle.succeeded(SignInGuard.account(request));
            goOn.onAuthenticationSuccess(request, response, authentication);
        };
    }

    private static AuthenticationFailureHandler onFailure() {
        return (request, response, problem) -> response.sendRedirect(request.getContextPath()
                + switch (problem) {
                    case AuthenticationServiceException tooMany -> SignInGuard.TOO_OFTEN;
                    case DisabledException off -> SignInGuard.SWITCHED_OFF;
                    default -> SignInGuard.SIGN_IN_PATH + "?error";
                });
    }

    /** Argon2id; half of the processors at most check passwords at the same time. */
    @Bean
    PasswordEncoder passwords(@Value("${goodstanding.sign-in.checks-at-once:0}") int atOnce) {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new CappedPasswordEncoder(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), atOnce > 0 ? atOnce : half);
    }
}
