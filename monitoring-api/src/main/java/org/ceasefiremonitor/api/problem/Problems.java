package org.ceasefiremonitor.api.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceasefiremonitor.api.log.EmbeddedDatabase;
import org.ceasefiremonitor.api.log.LogHeld;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.rule.Rule;
import org.ceasefiremonitor.projections.view.NotYetSeen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ResolvableType;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says for everything that can be thrown which problem the client is told. The only place that turns refusals into HTTP statuses. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String SECONDS_TO_WAIT = "5";

    /** Where things are listed that commands name beside the one that they speak to, by type. */
    static final Map<String, String> LISTS = Map.of(
            IncidentId.TYPE, "/api/v1/incidents",
            MissionId.TYPE, "/api/v1/missions",
            ActivityId.TYPE, "/api/v1/activities",
            SourceId.TYPE, "/api/v1/sources",
            CellId.TYPE, "/api/v1/cells",
            ForceId.TYPE, "/api/v1/forces",
            ContributionId.TYPE, "/api/v1/contributions",
            LadderId.TYPE, "/api/v1/ladders");

    private Problems() {
    }

    /** The status of a refusal by a rule. */
    public static int status(Rule rule) {
        if (rule == GateRule.ACTOR_NAMED) {
            return 401;
        }
        return switch (rule.effect()) {
            case BROKEN -> 422;
            case CONFLICT -> 409;
            case UNKNOWN -> 404;
            case FORBIDDEN -> 403;
            case STALE -> 412;
        };
    }

    /** The problem for what was thrown. What is not the client's fault is written to the log under the incident that the client is told. */
    public static Problem from(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> refused(refusal);
            case InvalidInput input -> Problem.of(Fault.INVALID_VALUE, blankToNull(input.field()), sentence(input), Map.of());
            case RequestFault fault -> Problem.of(fault.fault(), fault.field(), fault.getMessage(), Map.of());
            case StoreUnavailable unavailable -> unavailable(unavailable,
                    Long.toString(Math.max(1, unavailable.retryAfter().toSeconds())), unavailable.outcomeUnknown());
            case NonTransientDataAccessResourceException unavailable -> unavailable(unavailable, SECONDS_TO_WAIT, false);
            case TransientDataAccessException unavailable -> unavailable(unavailable, SECONDS_TO_WAIT, false);
            case RecoverableDataAccessException unavailable -> unavailable(unavailable, SECONDS_TO_WAIT, false);
            case CannotCreateTransactionException unavailable -> unavailable(unavailable, SECONDS_TO_WAIT, false);
            case NotYetSeen notYet -> notYet(notYet);
            case HttpRequestMethodNotSupportedException method -> notAllowed(method);
            case HttpMediaTypeNotSupportedException media -> Problem.of(Fault.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type", "Send one of: " + media.getSupportedMediaTypes() + ".", headers(media));
            case HttpMediaTypeNotAcceptableException media -> Problem.of(Fault.NOT_ACCEPTABLE,
                    "Accept", "Accept one of: " + media.getSupportedMediaTypes() + ".", headers(media));
            case NoResourceFoundException nothing -> Problem.of(Fault.NOT_FOUND, "There is nothing under this path.");
            case MissingServletRequestParameterException missing -> Problem.of(Fault.BAD_REQUEST,
                    missing.getParameterName(), "The parameter is required.", Map.of());
            case MethodArgumentTypeMismatchException mismatch -> unreadable(mismatch);
            // Whatever else fails wraps what it met; a bare one comes from the connection to the client.
            case IOException gone when !(gone.getCause() instanceof RuntimeException) -> gone(gone);
            case ErrorResponse response when response.getStatusCode().is4xxClientError() -> known(response);
            default -> isConnectionLost(thrown) ? unavailable(thrown, SECONDS_TO_WAIT, true) : failed(thrown);
        };
    }

    /** The problem for a status that the container or the framework has chosen without throwing anything that reaches us. */
    public static Problem fromStatus(int status) {
        var fault = Fault.of(status);
        var detail = switch (fault) {
            case NOT_FOUND -> "There is nothing under this path.";
            case INTERNAL -> "The node failed to serve the request.";
            default -> fault.sentence();
        };
        var headers = fault == Fault.UNAVAILABLE ? Map.of(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT) : Map.<String, String>of();
        var shown = fault == Fault.OTHER_CLIENT_FAULT ? status : fault.status();
        return new Problem(shown, fault.code(), fault.sentence(), detail, null, Map.of(), null, headers);
    }

    private static Problem refused(Refusal refusal) {
        var rule = refusal.rule();
        var status = status(rule);
        var headers = status == 401 ? Map.of(HttpHeaders.WWW_AUTHENTICATE, "Actor") : Map.<String, String>of();
        return new Problem(status, rule.code(), rule.sentence(), detail(refusal), null, refusal.details(), null, headers);
    }

    private static String detail(Refusal refusal) {
        return refusal.getMessage() + refusal.notSuch().map(LISTS::get)
                .map(list -> " GET " + list + " lists those that you may see; choose one that the rule allows.").orElse("");
    }

    private static Problem notYet(NotYetSeen thrown) {
        return new Problem(Fault.NOT_YET.status(), Fault.NOT_YET.code(), Fault.NOT_YET.sentence(), "Position " + thrown.wanted()
                + " was asked for; position " + thrown.reached() + " is reached.", null, Map.of("reached", thrown.reached()), null,
                Map.of(HttpHeaders.RETRY_AFTER, "1"));
    }

    /** Identifiers and boxes say themselves what is wrong with them; of constants and numbers it is known what they may be. */
    private static Problem unreadable(MethodArgumentTypeMismatchException mismatch) {
        for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput input) {
                return Problem.of(Fault.INVALID_VALUE, mismatch.getName(), mismatch.getName() + " " + input.getMessage(), Map.of());
            }
        }
        var parameter = mismatch.getParameter().nestedIfOptional();
        var type = Collection.class.isAssignableFrom(parameter.getParameterType())
                ? ResolvableType.forMethodParameter(parameter).getGeneric().toClass() : parameter.getParameterType();
        var expected = type.isEnum() ? "The parameter must be one of " + Arrays.stream(type.getEnumConstants()).map(Object::toString)
                .collect(Collectors.joining(", ")) + "."
                : Number.class.isAssignableFrom(type) || type == int.class || type == long.class ? "The parameter must be a whole number."
                : "The parameter can not be read.";
        return Problem.of(Fault.BAD_REQUEST, mismatch.getName(), expected, Map.of());
    }

    private static Problem notAllowed(HttpRequestMethodNotSupportedException thrown) {
        Set<String> allowed = new TreeSet<>();
        var supported = thrown.getSupportedHttpMethods();
        if (supported != null) {
            supported.stream().map(HttpMethod::name).forEach(allowed::add);
        }
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        var allow = String.join(", ", allowed);
        return Problem.of(Fault.METHOD_NOT_ALLOWED, null, "Use one of: " + allow + ".", Map.of(HttpHeaders.ALLOW, allow));
    }

    private static Problem known(ErrorResponse response) {
        var problem = fromStatus(response.getStatusCode().value());
        return new Problem(problem.status(), problem.code(), problem.title(), problem.detail(), null, Map.of(), null, headers(response));
    }

    private static Map<String, String> headers(ErrorResponse response) {
        var headers = new HashMap<String, String>();
        response.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        headers.remove(HttpHeaders.CONTENT_TYPE);
        return headers;
    }

    private static Problem unavailable(Throwable cause, String seconds, boolean outcomeUnknown) {
        LOG.warn("Nothing can be recorded or read: {}", cause.toString());
        var detail = outcomeUnknown
                ? "The log can not be reached, and whether it took the command is not known. Repeat the request as it was, with the same key"
                        + " or id, after " + seconds + " s: it gives the first answer or has it decided then."
                : cause instanceof LogHeld ? "The log is not what was signed of it before, or is to be signed under another name first, so nothing more is recorded. The node's readiness tells its operator what to do."
                : "The log can not be reached, and nothing was recorded. Repeat the request after " + seconds + " s.";
        return new Problem(Fault.UNAVAILABLE.status(), Fault.UNAVAILABLE.code(), Fault.UNAVAILABLE.sentence(), detail, null,
                Map.of("outcomeUnknown", outcomeUnknown), null, Map.of(HttpHeaders.RETRY_AFTER, seconds));
    }

    /** Drivers have failures that Spring does not sort; those that mean a lost connection are known by their class. */
    private static boolean isConnectionLost(Throwable thrown) {
        for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLNonTransientConnectionException || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLRecoverableException || cause instanceof SQLException sql && EmbeddedDatabase.isGone(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Nobody reads this answer, unless the client is there still and has sent what is no HTTP. */
    private static Problem gone(IOException cause) {
        LOG.info("The client is gone, or does not speak HTTP: {}", cause.toString());
        return fromStatus(Fault.BAD_REQUEST.status());
    }

    private static Problem failed(Throwable cause) {
        var incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, cause);
        return new Problem(Fault.INTERNAL.status(), Fault.INTERNAL.code(), Fault.INTERNAL.sentence(),
                "The node failed to serve the request.", null, Map.of(), incident, Map.of());
    }

    private static String sentence(InvalidInput input) {
        return input.field().isBlank() ? input.getMessage() : input.field() + " " + input.getMessage();
    }

    private static @Nullable String blankToNull(String field) {
        return field.isBlank() ? null : field;
    }
}
