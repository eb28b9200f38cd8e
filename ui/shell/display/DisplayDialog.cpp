// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/display/DisplayDialog.h"

#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

static QString schemeCode(const std::optional<Scheme> &scheme)
{
    return scheme ? QString::number(int(*scheme)) : QStringLiteral("system");
}

DisplayDialog::DisplayDialog(QWidget *parent)
    : QDialog(parent), m_scheme(new Choice(QStringLiteral("scheme"), false)),
      m_text(new Choice(QStringLiteral("textPercent"), false))
{
    setWindowTitle(tr("MARAC Register"));
    setModal(true);
    const DisplaySettings settings = DisplaySettings::load();
    m_scheme->addCode(QStringLiteral("system"), tr("As the desktop has it"));
    m_scheme->addCode(schemeCode(Scheme::Light), tr("Light"));
    m_scheme->addCode(schemeCode(Scheme::Dark), tr("Dark"));
    m_scheme->addCode(schemeCode(Scheme::HighContrast), tr("High contrast"));
    m_scheme->setCode(schemeCode(settings.scheme));
    for (const int percent : DisplaySettings::textSteps())
        m_text->addCode(QString::number(percent), tr("%1 %", "percent of the usual text size").arg(percent));
    m_text->setCode(QString::number(settings.textPercent));

    auto *form = new Form(this);
    form->add(tr("&Colours"), m_scheme);
    form->add(tr("&Text size"), m_text, {.hint = tr("Ctrl+Plus and Ctrl+Minus change it at any time.")});
    QPushButton *close = form->addMainButton(QStringLiteral("closeDisplay"), tr("C&lose"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_scheme, &Choice::chosen, this, &DisplayDialog::take);
    connect(m_text, &Choice::chosen, this, &DisplayDialog::take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    column->addWidget(new HeadingLabel(tr("Display"), this));
    column->addWidget(form);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
}

void DisplayDialog::take()
{
    DisplaySettings settings;
    if (m_scheme->code() != QStringLiteral("system"))
        settings.scheme = Scheme(m_scheme->code().toInt());
    settings.textPercent = m_text->code().toInt();
    settings.save();
    settings.apply();
}

} // namespace marac
