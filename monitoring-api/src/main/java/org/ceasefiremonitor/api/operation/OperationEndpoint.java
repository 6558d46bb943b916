package org.ceasefiremonitor.api.operation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.ceasefiremonitor.api.query.Exchange;
import org.ceasefiremonitor.api.query.Format;
import org.ceasefiremonitor.api.query.Readers;
import org.ceasefiremonitor.projections.view.Operations;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of operations. */
@RestController
@Tag(name = "operation")
@RequestMapping(path = OperationEndpoint.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public class OperationEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/operations";

    private final Operations operations;
    private final Operators operators;
    private final Readers readers;

    OperationEndpoint(Operations operations, Operators operators, Readers readers) {
        this.operations = operations;
        this.operators = operators;
        this.readers = readers;
    }

    /** Lists operations. */
    @Operation(operationId = "ListOperations", summary = "What was done to views, and which backups were made: who, as what, when and why, latest first",
            description = "Operations change nothing that the log says; they decide what views show. For those who may operate.")
    @GetMapping
    public OperationPage list(@Parameter(description = "Items on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        operators.required(request);
        var page = operations.list(new Paging(limit, cursor));
        return new OperationPage(page.items(), Exchange.of(request, response, readers, Format.JSON).next(page.next()));
    }

    /**
     * A page of operations.
     *
     * @param items the operations
     * @param next  address of the next page; absent on the last one
     */
    public record OperationPage(List<Operations.Operation> items, @Nullable String next) {
    }
}
