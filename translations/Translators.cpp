// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

void load(const QString &name)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(QStringLiteral(":/translations/") + name))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

// English first, for its plurals and for what Welsh does not have yet; the translator installed last is asked first.
void loadTranslators()
{
    load(QStringLiteral("marac_en_GB.qm"));
    if (QLocale().language() == QLocale::Welsh)
        load(QStringLiteral("marac_cy.qm"));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(loadTranslators)
