/**
 * Checks a log as a stranger would: by what the node serves or an audit bundle holds, and by the key of the log. Shares nothing with what
 * writes the log but the rule by which hashes are made, so that no mistake there can hide itself here.
 */
@NullMarked
package org.ceasefiremonitor.api.verify;

import org.jspecify.annotations.NullMarked;
