package org.ceasefiremonitor.core.support;

/** Commands about a package of support. */
public sealed interface SupportCommand permits AnnounceSupport, CorrectSupport, StrikeSupport, PromiseSupportDelivery, CorrectSupportPromise, DelaySupport,
        MissSupportDelivery, FundSupport, ContractSupport, DeliverSupport, CorrectSupportStep, StrikeSupportStep, CompleteSupport, CancelSupport,
        ReopenSupport {
}
