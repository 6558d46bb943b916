package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;

/** What is laid down under an agreement, for whoever needs to know no more of it than that. */
public interface UnderAgreement extends Definition {

    /** The agreement. */
    AgreementId agreementId();

    /** Whether it was laid down indeed; false once it was struck. */
    @JsonIgnore
    boolean stands();
}
