/** What a node does when a subject is erased. */
@NullMarked
package org.ceasefiremonitor.api.subject;

import org.jspecify.annotations.NullMarked;
