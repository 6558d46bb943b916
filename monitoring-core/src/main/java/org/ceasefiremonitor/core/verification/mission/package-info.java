/** Verification missions: who goes to look, whether they were let in, and what they found; a refusal of access is a finding. */
@NullMarked
package org.ceasefiremonitor.core.verification.mission;

import org.jspecify.annotations.NullMarked;
