// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ConsultReferrals.h"
#include "ui/shell/Page.h"
#include "ui/widgets/RowsModel.h"

#include <QPointer>
#include <QTimer>

namespace marac {

class Banner;
class Choice;
class ListDetail;
class OverrideForm;
class ReferralForm;
class RiskForm;
struct Accepted;

class ReferralsView final : public PageView
{
    Q_OBJECT

public:
    ReferralsView(PageContext &context, QWidget *parent);

    void refresh() override;
    void openRecord(qint64 recordId) override;
    void saveDraft() override;
    bool hasUnsavedWork() const override;

private:
    void setUpHeader();
    void readList();
    void readAgencies();
    void offerDraft();
    void takeUp(const Draft &draft);
    void dropDraft(const QString &form, const QString &subject);
    /// Runs `then` at once, or after leave has been given to drop what was typed.
    void leave(std::function<void()> then);
    void show(ReferralId id, bool begin = true);
    std::optional<ReferralFile> read(ReferralId id);
    void startNew();
    ReferralForm *openForm();
    void edit(const QString &field);
    RiskForm *openRiskForm(const NewAssessment &start);
    void assess();
    void judge();
    void accept();
    void finish(const Accepted &accepted);
    void giveBack();
    void refuse();

    PageContext &m_context;
    RowsModel<ReferralRow> *m_model;
    ListDetail *m_page = nullptr;
    Banner *m_draft = nullptr;
    Choice *m_state = nullptr;
    QTimer m_pause;
    QList<Agency> m_agencies;
    QHash<AgencyId, QString> m_agencyNames;
    std::optional<ReferralFile> m_file;
    std::optional<Draft> m_offered;
    QPointer<ReferralForm> m_form;
    QPointer<RiskForm> m_risk;
    QPointer<OverrideForm> m_override;
};

} // namespace marac
