// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/ConsultAssessment.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace marac {

class PageContext;

/// "Show the answers" on a sheet that speaks of an assessment: its twenty answers with the words of the tool they were given
/// to, who said so, by which agency's word (R008) and the notes. They are read when they are asked for, and that is recorded
/// (R122). The button is named "answers" and the number of the assessment.
class AnswersPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `agencies`: how to name them.
    AnswersPanel(PageContext &context, AssessmentId id, const QHash<AgencyId, QString> &agencies,
                 QWidget *parent = nullptr);

private:
    void toggle();
    void list(const AssessmentView &view);

    PageContext &m_context;
    AssessmentId m_id;
    QHash<AgencyId, QString> m_agencies;
    QVBoxLayout *m_column;
    QPushButton *m_button;
    QWidget *m_list = nullptr;
};

} // namespace marac
