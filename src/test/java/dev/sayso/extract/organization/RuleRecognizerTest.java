package dev.sayso.extract.organization;

import dev.sayso.organization.AuthorityFile;

class RuleRecognizerTest extends EntityRecognizerContract {
    @Override
    EntityRecognizer recognizer() {
        return new RuleRecognizer(AuthorityFile.empty());
    }
}
