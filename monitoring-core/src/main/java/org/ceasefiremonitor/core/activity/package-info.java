/** Activities of the Parties: those that they notify beforehand or tell of afterwards, and unusual ones that they are asked to explain. */
@NullMarked
package org.ceasefiremonitor.core.activity;

import org.jspecify.annotations.NullMarked;
