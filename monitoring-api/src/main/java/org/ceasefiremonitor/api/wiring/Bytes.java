package org.ceasefiremonitor.api.wiring;

import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.evidence.EvidenceFiles;
import org.ceasefiremonitor.api.evidence.IntegrityAlarms;
import org.ceasefiremonitor.api.settings.Settings;
import org.ceasefiremonitor.projections.verification.EvidenceQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the bytes of evidence are kept. */
@Configuration(proxyBeanMethods = false)
class Bytes {

    @Bean
    EvidenceFiles evidenceFiles(Settings settings) {
        var files = new EvidenceFiles(settings.evidence());
        files.tidy();
        return files;
    }

    @Bean
    IntegrityAlarms integrityAlarms(EvidenceQueries evidence, CommandGate gate, CommandTypes types) {
        return new IntegrityAlarms(evidence, gate, types);
    }
}
