/** The tree over the log: RFC 6962 hashes, tiles of C2SP tlog-tiles, and the proofs that follow from them. */
@NullMarked
package org.ceasefiremonitor.core.log.merkle;

import org.jspecify.annotations.NullMarked;
