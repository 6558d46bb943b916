/** The verifier against proofs that are good and against very many that are not. */
@NullMarked
package org.ceasefiremonitor.api.verify;

import org.jspecify.annotations.NullMarked;
